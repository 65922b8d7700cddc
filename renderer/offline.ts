/** Has the browser keep every file of this build, so that the app works without a network from then on. */
export function keepForOffline(): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return
  navigator.serviceWorker.register('./service-worker.js').catch((error: unknown) => {
    // The app works all the same as long as its server runs; there is nothing for the person to do.
    console.warn('This browser does not keep the app for use without a network.', error)
  })
}
