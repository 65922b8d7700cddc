/** The first published shape. Never edited once published: a later shape is a later file. */
export const version1 = {
  number: 1,
  stores: {
    forums: 'id',
    registrants: '[forumId+id]',
    imports: '[forumId+id]',
    decisions: '[forumId+id]',
    meetings: '[forumId+id]',
    generations: '[forumId+id]',
    revisions: '[forumId+id]',
    documents: '[forumId+id]',
    changes: '[forumId+id]',
    checkins: '[forumId+id]',
    steps: '++seq,[forumId+seq]',
    images: 'seq,forumId',
  },
}
