import { ruleTester } from '../../../support/rule-tester';
import { formLetter } from '@/lib/guidelines/rules/form-letter';

ruleTester(formLetter, {
  valid: [
    {
      draft: 'Maya, your parcel is in Leeds and comes tomorrow.',
      post: { text: 'My card was declined', author: { name: 'Maya Lindqvist', handle: 'mayalq' } },
      earlier: [{ text: 'Tom, your refund left us today.', to: 'tom', at: '2026-11-20T10:00:00Z' }],
      now: '2026-11-24T10:00:00Z',
    },
    {
      draft: 'Thanks!',
      post: { text: 'My card was declined', author: { name: 'Maya Lindqvist', handle: 'mayalq' } },
      earlier: [{ text: 'Thanks!', to: 'tom', at: '2026-11-20T10:00:00Z' }],
      now: '2026-11-24T10:00:00Z',
    },
    {
      draft: "You're welcome, Maya!",
      post: { text: 'My card was declined', author: { name: 'Maya Lindqvist', handle: 'mayalq' } },
      earlier: [{ text: "You're welcome, Tom!", to: 'tom', at: '2026-11-20T10:00:00Z' }],
      now: '2026-11-24T10:00:00Z',
    },
    {
      draft: "Sorry about the wait, Maya. Please DM us your order number and we'll look into it.",
      post: { text: 'My card was declined', author: { name: 'Maya Lindqvist', handle: 'mayalq' } },
      earlier: [
        {
          text: "Sorry about the wait, Tom. Please DM us your order number and we'll look into it.",
          to: 'tom',
          at: '2026-09-01T10:00:00Z',
        },
      ],
      now: '2026-11-24T10:00:00Z',
    },
    {
      draft: "Sorry about the wait, Maya. Please DM us your order number and we'll look into it.",
      post: { text: 'My card was declined', author: { name: 'Maya Lindqvist', handle: 'mayalq' } },
      earlier: [],
      now: '2026-11-24T10:00:00Z',
    },
    {
      draft: 'I found the lamp, Maya, it was in the wrong van.',
      post: { text: 'My card was declined', author: { name: 'Maya Lindqvist', handle: 'mayalq' } },
      earlier: [
        { text: 'I found the error, Tom, your meter was read twice.', to: 'tom', at: '2026-11-20T10:00:00Z' },
      ],
      now: '2026-11-24T10:00:00Z',
    },
    {
      draft: 'The blue one is back in stock on Friday.',
      post: { text: 'My card was declined', author: { name: 'Maya Lindqvist', handle: 'mayalq' } },
      earlier: [{ text: 'The card is on its way to you, Tom.', to: 'tom', at: '2026-11-20T10:00:00Z' }],
      now: '2026-11-24T10:00:00Z',
    },
    {
      draft: 'Your seat is 14A now, next to your daughter.',
      post: { text: 'My card was declined', author: { name: 'Maya Lindqvist', handle: 'mayalq' } },
      earlier: [
        { text: 'Your bag is in Oslo and flies home tonight.', to: 'tom', at: '2026-11-20T10:00:00Z' },
      ],
      now: '2026-11-24T10:00:00Z',
    },
    {
      draft: 'Being locked out is no fun. Try the link I just sent.',
      post: { text: 'My card was declined', author: { name: 'Maya Lindqvist', handle: 'mayalq' } },
      earlier: [
        {
          text: 'Being charged twice is no fun. The money is on its way back.',
          to: 'tom',
          at: '2026-11-20T10:00:00Z',
        },
      ],
      now: '2026-11-24T10:00:00Z',
    },
    {
      draft: 'What does the label say, Maya?',
      post: { text: 'My card was declined', author: { name: 'Maya Lindqvist', handle: 'mayalq' } },
      earlier: [
        { text: 'What does the screen say when it stops, Tom?', to: 'tom', at: '2026-11-20T10:00:00Z' },
      ],
      now: '2026-11-24T10:00:00Z',
    },
    {
      draft: 'We open at nine on Sundays and at eight on weekdays.',
      post: { text: 'My card was declined', author: { name: 'Maya Lindqvist', handle: 'mayalq' } },
      earlier: [
        { text: 'Dogs are welcome in all of our gardens, Tom.', to: 'tom', at: '2026-11-20T10:00:00Z' },
      ],
      now: '2026-11-24T10:00:00Z',
    },
    {
      draft: 'The engineer comes at two and rings first.',
      post: { text: 'My card was declined', author: { name: 'Maya Lindqvist', handle: 'mayalq' } },
      earlier: [
        { text: 'The manager calls you at four about the room.', to: 'tom', at: '2026-11-20T10:00:00Z' },
      ],
      now: '2026-11-24T10:00:00Z',
    },
    {
      draft: "Which gate are you at? I'll call the desk.",
      post: { text: 'My card was declined', author: { name: 'Maya Lindqvist', handle: 'mayalq' } },
      earlier: [
        {
          text: "Which hotel are you in, Tom? I'll ask for a late checkout.",
          to: 'tom',
          at: '2026-11-20T10:00:00Z',
        },
      ],
      now: '2026-11-24T10:00:00Z',
    },
    {
      draft: "That red light means the router has no signal; I've reset the line.",
      post: { text: 'My card was declined', author: { name: 'Maya Lindqvist', handle: 'mayalq' } },
      earlier: [
        {
          text: "Sorry about the wait, Tom. Please DM us your order number and we'll look into it.",
          to: 'tom',
          at: '2026-11-20T10:00:00Z',
        },
      ],
      now: '2026-11-24T10:00:00Z',
    },
    {
      draft: 'Your kind words made our day, thank you for telling us about Ana.',
      post: { text: 'My card was declined', author: { name: 'Maya Lindqvist', handle: 'mayalq' } },
    },
    {
      draft: "Sorry about the wait, Maya. Please DM us your order number and we'll look into it.",
      post: { text: 'My card was declined', author: { name: 'Maya Lindqvist', handle: 'mayalq' } },
      wording: "Maya, five days late is too long. I'm asking the depot where it is.",
    },
    {
      draft: 'Yes, of course.',
      post: { text: 'My card was declined', author: { name: 'Maya Lindqvist', handle: 'mayalq' } },
      earlier: [{ text: 'Yes, of course.', to: 'tom', at: '2026-11-20T10:00:00Z' }],
      now: '2026-11-24T10:00:00Z',
    },
    {
      draft: 'Great news, your claim is paid.',
      post: { text: 'My card was declined', author: { name: 'Maya Lindqvist', handle: 'mayalq' } },
      earlier: [
        {
          text: 'Sorry, your claim needs one more photo of the damage.',
          to: 'tom',
          at: '2026-11-20T10:00:00Z',
        },
      ],
      now: '2026-11-24T10:00:00Z',
    },
    {
      draft: "No, that fare can't be changed, but I can move the bag.",
      post: { text: 'My card was declined', author: { name: 'Maya Lindqvist', handle: 'mayalq' } },
      earlier: [
        {
          text: 'Yes, that room can be changed, the new one has a view.',
          to: 'tom',
          at: '2026-11-20T10:00:00Z',
        },
      ],
      now: '2026-11-24T10:00:00Z',
    },
    {
      draft: 'On the van now.',
      post: { text: 'My card was declined', author: { name: 'Maya Lindqvist', handle: 'mayalq' } },
      earlier: [{ text: 'On the van now.', to: 'tom', at: '2026-11-20T10:00:00Z' }],
      now: '2026-11-24T10:00:00Z',
    },
    {
      draft: "Sorry about the wait, Maya. Please DM us your order number and we'll look into it.",
      post: { text: 'My card was declined', author: { name: 'Maya Lindqvist', handle: 'mayalq' } },
      earlier: [
        {
          text: "Sorry about the wait, Tom. Please DM us your order number and we'll look into it.",
          to: 'tom',
          at: '2026-11-20T10:00:00Z',
        },
      ],
      now: '2026-11-24T10:00:00Z',
      options: { days: 2 },
    },
  ],
  invalid: [
    {
      draft: "Sorry about the wait, Maya. Please DM us your order number and we'll look into it.",
      post: { text: 'My card was declined', author: { name: 'Maya Lindqvist', handle: 'mayalq' } },
      earlier: [
        {
          text: "Sorry about the wait, Tom. Please DM us your order number and we'll look into it.",
          to: 'tom',
          at: '2026-11-20T10:00:00Z',
        },
      ],
      now: '2026-11-24T10:00:00Z',
      findings: [
        {
          messageId: 'twin',
          text: "Sorry about the wait, Maya. Please DM us your order number and we'll look into it.",
        },
      ],
    },
    {
      draft: "Sorry about the wait, Maya. Please DM us your order number and we'll look into it.",
      post: { text: 'My card was declined', author: { name: 'Maya Lindqvist', handle: 'mayalq' } },
      earlier: [
        {
          text: "Sorry about the wait, Priya. Please DM us your order number and we'll look into it. ^KL",
          to: 'tom',
          at: '2026-11-20T10:00:00Z',
        },
      ],
      now: '2026-11-24T10:00:00Z',
      findings: [
        {
          messageId: 'twin',
          text: "Sorry about the wait, Maya. Please DM us your order number and we'll look into it.",
        },
      ],
    },
    {
      draft: "Sorry about the wait, Maya. Please DM us your order number and we'll look into it.",
      post: { text: 'My card was declined', author: { name: 'Maya Lindqvist', handle: 'mayalq' } },
      earlier: [
        {
          text: "Sorry about the wait, Maya. Please DM us your order no and we'll look into it.",
          to: 'tom',
          at: '2026-11-20T10:00:00Z',
        },
      ],
      now: '2026-11-24T10:00:00Z',
      findings: [
        {
          messageId: 'twin',
          text: "Sorry about the wait, Maya. Please DM us your order number and we'll look into it.",
        },
      ],
    },
    {
      draft: "Thank you for your feedback, we've passed it to the team.",
      post: { text: 'My card was declined', author: { name: 'Maya Lindqvist', handle: 'mayalq' } },
      earlier: [
        {
          text: 'Thank you for your feedback, we have passed it to the team.',
          to: 'tom',
          at: '2026-11-20T10:00:00Z',
        },
      ],
      now: '2026-11-24T10:00:00Z',
      findings: [{ messageId: 'twin', text: "Thank you for your feedback, we've passed it to the team." }],
    },
    {
      draft: 'Your refund of £20 left us on 3 May and takes five days.',
      post: { text: 'My card was declined', author: { name: 'Maya Lindqvist', handle: 'mayalq' } },
      earlier: [
        {
          text: 'Your refund of £99 left us on 9 May and takes five days.',
          to: 'tom',
          at: '2026-11-20T10:00:00Z',
        },
      ],
      now: '2026-11-24T10:00:00Z',
      findings: [{ messageId: 'twin', text: 'Your refund of £20 left us on 3 May and takes five days.' }],
    },
    {
      draft: 'See https://acme.example/a for how to reset the box, Maya.',
      post: { text: 'My card was declined', author: { name: 'Maya Lindqvist', handle: 'mayalq' } },
      earlier: [
        {
          text: 'See https://acme.example/b for how to reset the box, Tom.',
          to: 'tom',
          at: '2026-11-20T10:00:00Z',
        },
      ],
      now: '2026-11-24T10:00:00Z',
      findings: [{ messageId: 'twin', text: 'See https://acme.example/a for how to reset the box, Maya.' }],
    },
    {
      draft: 'Hello Maya, our engineers know about the outage and are working on it.',
      post: { text: 'My card was declined', author: { name: 'Maya Lindqvist', handle: 'mayalq' } },
      earlier: [
        {
          text: 'Hello Wei, our engineers know about the outage and are working on it!',
          to: 'tom',
          at: '2026-11-20T10:00:00Z',
        },
      ],
      now: '2026-11-24T10:00:00Z',
      findings: [
        { messageId: 'twin', text: 'Hello Maya, our engineers know about the outage and are working on it.' },
      ],
    },
    {
      draft: "Sorry about the wait, Maya. Please DM us your order number and we'll look into it.",
      post: { text: 'My card was declined', author: { name: 'Maya Lindqvist', handle: 'mayalq' } },
      earlier: [
        {
          text: "Sorry about the wait, Maya. Please DM us your order number and we'll look into it.",
          to: 'mayalq',
          at: '2026-11-20T10:00:00Z',
        },
      ],
      now: '2026-11-24T10:00:00Z',
      findings: [
        {
          messageId: 'thread',
          text: "Sorry about the wait, Maya. Please DM us your order number and we'll look into it.",
        },
      ],
    },
    {
      draft: "Sorry about the wait, Maya. Please DM us your order number and we'll look into it.",
      post: {
        text: 'My card was declined',
        author: { name: 'Maya Lindqvist', handle: 'mayalq' },
        thread: 't1',
      },
      earlier: [
        {
          text: "Sorry about the wait, Tom. Please DM us your order number and we'll look into it.",
          thread: 't1',
        },
      ],
      findings: [
        {
          messageId: 'thread',
          text: "Sorry about the wait, Maya. Please DM us your order number and we'll look into it.",
        },
      ],
    },
    {
      draft: "Sorry about the wait, Maya. Please DM us your order number and we'll look into it.",
      post: { text: 'My card was declined', author: { name: 'Maya Lindqvist', handle: 'mayalq' } },
      wording: "Sorry about the wait, Maya. Please DM us your order number and we'll look into it.",
      findings: [
        {
          messageId: 'wording',
          text: "Sorry about the wait, Maya. Please DM us your order number and we'll look into it.",
        },
      ],
    },
    {
      draft: 'Thank you, Maya, your kind words go straight to the whole team. ^DW',
      post: { text: 'My card was declined', author: { name: 'Maya Lindqvist', handle: 'mayalq' } },
      findings: [
        { messageId: 'wording', text: 'Thank you, Maya, your kind words go straight to the whole team. ^DW' },
      ],
    },
    {
      draft: 'We have raised this with the store manager and will come back to you.',
      post: { text: 'My card was declined', author: { name: 'Maya Lindqvist', handle: 'mayalq' } },
      earlier: [
        {
          text: "We've raised this with the store manager and will come back to you.",
          to: 'tom',
          at: '2026-11-20T10:00:00Z',
        },
      ],
      now: '2026-11-24T10:00:00Z',
      findings: [
        { messageId: 'twin', text: 'We have raised this with the store manager and will come back to you.' },
      ],
    },
    {
      draft: 'We know how hard it is to be without power. Crews are on site.',
      post: { text: 'My card was declined', author: { name: 'Maya Lindqvist', handle: 'mayalq' } },
      earlier: [
        {
          text: 'We know how hard it is to be without power! Crews are on site. ^AB',
          to: 'tom',
          at: '2026-11-20T10:00:00Z',
        },
      ],
      now: '2026-11-24T10:00:00Z',
      findings: [
        { messageId: 'twin', text: 'We know how hard it is to be without power. Crews are on site.' },
      ],
    },
    {
      draft: "G'day Maya, we'll swap it in any store, just bring the box.",
      post: { text: 'My card was declined', author: { name: 'Maya Lindqvist', handle: 'mayalq' } },
      earlier: [
        {
          text: "G'day Bruce, we'll swap it in any store, just bring the box.",
          to: 'tom',
          at: '2026-11-20T10:00:00Z',
        },
      ],
      now: '2026-11-24T10:00:00Z',
      findings: [{ messageId: 'twin', text: "G'day Maya, we'll swap it in any store, just bring the box." }],
    },
    {
      draft: "@mayalq sorry, that's not what we want. Which store was this?",
      post: { text: 'My card was declined', author: { name: 'Maya Lindqvist', handle: 'mayalq' } },
      earlier: [
        {
          text: "@bruce sorry, that's not what we want. Which store was this?",
          to: 'tom',
          at: '2026-11-20T10:00:00Z',
        },
      ],
      now: '2026-11-24T10:00:00Z',
      findings: [
        { messageId: 'twin', text: "@mayalq sorry, that's not what we want. Which store was this?" },
      ],
    },
    {
      draft: 'Dear Maya, your concern is under process and will be closed in 48 hours.',
      post: { text: 'My card was declined', author: { name: 'Maya Lindqvist', handle: 'mayalq' } },
      earlier: [
        {
          text: 'Dear Ravi, your concern is under process and will be closed in 24 hours.',
          to: 'tom',
          at: '2026-11-20T10:00:00Z',
        },
      ],
      now: '2026-11-24T10:00:00Z',
      findings: [
        {
          messageId: 'twin',
          text: 'Dear Maya, your concern is under process and will be closed in 48 hours.',
        },
      ],
    },
    {
      draft: 'Glad you like the new app, Maya, tell your friends!',
      post: { text: 'My card was declined', author: { name: 'Maya Lindqvist', handle: 'mayalq' } },
      earlier: [
        { text: 'Glad you like the new app, Tom, tell your friends!', to: 'tom', at: '2026-11-20T10:00:00Z' },
      ],
      now: '2026-11-24T10:00:00Z',
      findings: [{ messageId: 'twin', text: 'Glad you like the new app, Maya, tell your friends!' }],
    },
    {
      draft: 'Your parcel is on its way and will be with you on Monday.',
      post: { text: 'My card was declined', author: { name: 'Maya Lindqvist', handle: 'mayalq' } },
      earlier: [
        {
          text: 'Your parcel is on its way and will be with you on Friday.',
          to: 'tom',
          at: '2026-11-20T10:00:00Z',
        },
      ],
      now: '2026-11-24T10:00:00Z',
      findings: [{ messageId: 'twin', text: 'Your parcel is on its way and will be with you on Monday.' }],
    },
    {
      draft: 'Désolé pour le retard, nous cherchons votre colis dès maintenant.',
      post: { text: 'My card was declined', author: { name: 'Maya Lindqvist', handle: 'mayalq' } },
      earlier: [
        {
          text: 'Désolé pour le retard, nous cherchons votre colis dès maintenant !',
          to: 'tom',
          at: '2026-11-20T10:00:00Z',
        },
      ],
      now: '2026-11-24T10:00:00Z',
      findings: [
        { messageId: 'twin', text: 'Désolé pour le retard, nous cherchons votre colis dès maintenant.' },
      ],
    },
    {
      draft: 'We never received the return, Maya. Please send us the receipt.',
      post: { text: 'My card was declined', author: { name: 'Maya Lindqvist', handle: 'mayalq' } },
      earlier: [
        {
          text: 'We never received the return, Tom. Please send us the receipt.',
          to: 'tom',
          at: '2026-11-23T10:00:00Z',
        },
      ],
      now: '2026-11-24T10:00:00Z',
      findings: [
        { messageId: 'twin', text: 'We never received the return, Maya. Please send us the receipt.' },
      ],
    },
    {
      draft: "Sorry about the wait, Maya. Please DM us your order number and we'll look into it.",
      post: { text: 'My card was declined', author: { name: 'Maya Lindqvist', handle: 'mayalq' } },
      earlier: [
        {
          text: "Sorry about the wait, Tom. Please DM us your order number and we'll look into it.",
          to: 'tom',
          at: '2026-09-01T10:00:00Z',
        },
      ],
      now: '2026-11-24T10:00:00Z',
      options: { days: 365 },
      findings: [
        {
          messageId: 'twin',
          text: "Sorry about the wait, Maya. Please DM us your order number and we'll look into it.",
        },
      ],
    },
  ],
});
