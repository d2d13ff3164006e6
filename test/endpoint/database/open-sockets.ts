/**
 * Sockets of this process at one instant, whatever server they lead to. In a timer those that both sides have closed
 * are gone; elsewhere they may still be there.
 */
export const openSockets = (): number =>
  process.getActiveResourcesInfo().filter((resource) => resource === 'TCPSocketWrap').length;
