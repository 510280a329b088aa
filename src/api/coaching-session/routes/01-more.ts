export default {
  routes: [
    { method: 'POST', path: '/coaching-sessions/:id/reply', handler: 'coaching-session.reply' },
    { method: 'POST', path: '/coaching-sessions/:id/follow-ups', handler: 'coaching-session.followUps' },
  ],
};
