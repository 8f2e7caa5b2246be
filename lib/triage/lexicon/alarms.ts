import type { Priority } from '@/lib/domain/words';

/** Matters that are recognised whatever the pack says. Written for this project. */
export interface Alarm {
  id: string;
  why: string;
  floor: Priority;
  phrases: string;
}

export const alarms: readonly Alarm[] = [
  {
    id: 'injury',
    why: 'speaks of injury or danger',
    floor: 'urgent',
    phrases:
      'injured|got injured|was injured|injury|injuries|was hurt|got hurt|hurt my|burned my|burnt my|was burned|got burned|electric shock|electrocuted|caught fire|on fire|exploded|smoke in|smelled smoke|gas leak|carbon monoxide|food poisoning|allergic reaction|anaphylaxis|anaphylactic|choked|choking|bleeding|unconscious|collapsed|heart attack|emergency landing|ambulance|in hospital|hospitalised|hospitalized|verletzt|blessé|herido|ferito|gewond',
  },
  {
    id: 'self-harm',
    why: 'may be in danger',
    floor: 'urgent',
    phrases:
      'kill myself|want to die|end my life|suicide|suicidal|self harm|hurt myself|no reason to live|umbringen|me suicider|quiero morir',
  },
  {
    id: 'threat',
    why: 'threatens somebody',
    floor: 'urgent',
    phrases:
      'bomb threat|a bomb|will kill you|kill you all|shoot you|burn it down|burn your|come after you|know where you live',
  },
  {
    id: 'law',
    why: 'speaks of the law',
    floor: 'high',
    phrases:
      'lawyer|my lawyers|solicitor|attorney|lawsuit|sue you|suing|will sue|legal action|small claims|take you to court|see you in court|ombudsman|trading standards|class action|regulator|police report|called the police|anwalt|avocat|abogado|avvocato|advocaat|advogado',
  },
  {
    id: 'press',
    why: 'speaks of the press',
    floor: 'high',
    phrases:
      'journalist|reporter|going to the press|to the media|the media about|newspaper|call the news|contacting the news|bbc watchdog|journalistin|presse',
  },
  {
    id: 'discrimination',
    why: 'speaks of discrimination',
    floor: 'high',
    phrases:
      'racist|racism|discrimination|discriminated|discriminating|sexist|sexual harassment|sexually harassed|harassed|homophobic|transphobic|ableist|because i am black|because of my skin|because of my race|wheelchair user|diskriminiert|discriminé|discriminación',
  },
  {
    id: 'data',
    why: 'speaks of personal data',
    floor: 'high',
    phrases:
      "data breach|my data|gdpr|personal data|leaked my|someone else's account|somebody else's account|other people's data|identity theft|identity stolen|account was hacked|account got hacked|been hacked|hacked my account|datenschutz|dsgvo|rgpd",
  },
];
