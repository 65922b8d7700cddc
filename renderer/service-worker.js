/*
 * Keeps every file of this build in the browser, so that the app works without a network after its first load.
 * `buildVersion` and `buildFiles` are written in front of this text by scripts/offline-plugin.ts.
 */
const cacheName = `forum-match-${buildVersion}`

self.addEventListener('install', (event) => {
  event.waitUntil(caches.open(cacheName).then((cache) => cache.addAll(buildFiles)))
})

self.addEventListener('activate', (event) => {
  const older = caches.keys().then((names) => names.filter((name) => name !== cacheName))
  const removed = older.then((names) => Promise.all(names.map((name) => caches.delete(name))))
  event.waitUntil(removed.then(() => self.clients.claim()))
})

/** The page itself comes from the server while there is one, so that an update is seen at once. */
const page = (request) => fetch(request).catch(() => caches.match('./', { ignoreVary: true }))

/** Everything else has its content in its name: what is kept is right. */
const part = (request) =>
  caches.match(request, { ignoreVary: true, ignoreSearch: true }).then((kept) => kept ?? fetch(request))

self.addEventListener('fetch', (event) => {
  const { request } = event
  if (request.method !== 'GET' || new URL(request.url).origin !== self.location.origin) return
  event.respondWith(request.mode === 'navigate' ? page(request) : part(request))
})
