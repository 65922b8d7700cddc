/** The font files that print needs, by the package that brings them: two weights of each family and one italic. */
export const fontList = [
  { family: 'Noto Sans', file: '@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf' },
  { family: 'Noto Sans', file: '@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf' },
  { family: 'Noto Sans JP', file: '@expo-google-fonts/noto-sans-jp/400Regular/NotoSansJP_400Regular.ttf' },
  { family: 'Noto Sans JP', file: '@expo-google-fonts/noto-sans-jp/700Bold/NotoSansJP_700Bold.ttf' },
  { family: 'Tinos', file: '@expo-google-fonts/tinos/400Regular/Tinos_400Regular.ttf' },
  { family: 'Tinos', file: '@expo-google-fonts/tinos/400Regular_Italic/Tinos_400Regular_Italic.ttf' },
  { family: 'Tinos', file: '@expo-google-fonts/tinos/700Bold/Tinos_700Bold.ttf' },
  { family: 'Noto Serif JP', file: '@expo-google-fonts/noto-serif-jp/400Regular/NotoSerifJP_400Regular.ttf' },
  { family: 'Noto Serif JP', file: '@expo-google-fonts/noto-serif-jp/700Bold/NotoSerifJP_700Bold.ttf' },
] as const
