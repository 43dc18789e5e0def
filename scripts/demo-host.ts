/** The host of the demo page: on this machine without any look-up, and nobody else's. */
export const demoHost = 'chalkline-demo.localhost';
