import Box from '@mui/material/Box'

/** Signs that take no room or turn the direction of writing. */
const unseen = /([\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff])/u

/** The number of a sign as Unicode writes it: U+202E. */
const nameOf = (sign: string): string => `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`

/**
 * A text from a file, shown as it is stored: signs that nobody would see stand there by their number, and none of them
 * can turn the text around them.
 */
export function ShownText({ text }: { text: string }) {
  if (!unseen.test(text)) return <bdi>{text}</bdi>
  const parts = text.split(unseen).map((part, index) => ({ part, id: `${index} ${part}`, sign: index % 2 === 1 }))
  return (
    <bdi>
      {parts.map(({ part, id, sign }) =>
        sign ? (
          <Box
            key={id}
            component="span"
            sx={{
              border: 1,
              borderColor: 'warning.main',
              color: 'warning.main',
              borderRadius: 0.5,
              px: 0.25,
              mx: 0.25,
              fontSize: '0.7em',
            }}
          >
            {nameOf(part)}
          </Box>
        ) : (
          <bdi key={id}>{part}</bdi>
        ),
      )}
    </bdi>
  )
}
