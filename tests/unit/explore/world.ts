/** A small world for the tests of the search and of the filter: five areas, three operations, an office, six themes. */
import type { Content, FieldOperation, ParticipatingState, Partner, Theme } from '../../../src/content/schema';
import type { Words } from '../../../src/locales/words';

const state = (code: string): ParticipatingState => ({
  code,
  m49: '000',
  capital: { position: [0, 0] },
  admitted: '1973-07-03',
  founding: true,
  signedHelsinkiFinalAct: null,
  signedCharterOfParis: null,
  chairpersonship: [],
  microstate: false,
  sources: ['s'],
});

const partner = (code: string): Partner => ({
  code,
  m49: '000',
  group: 'asian',
  since: 2000,
  sinceMeaning: 'granted',
  capital: null,
  sources: ['s'],
});

const theme = (id: string, dimension: Theme['dimension']): Theme => ({
  id,
  dimension,
  leadInstitutions: [],
  relatedThemes: [],
  sources: ['s'],
  keyFacts: [{ sources: ['s'] }],
});

const operation = (
  id: string,
  host: string,
  status: FieldOperation['status'],
  offices: readonly string[] = [],
): FieldOperation => ({
  id,
  type: 'mission',
  status,
  statusAsOf: '2026-02',
  region: 'eastern-europe',
  host,
  headquarters: { position: [0, 0], sources: ['s'] },
  offices: offices.map((office) => ({
    id: office,
    kind: 'office',
    position: [0, 0],
    since: null,
    asOf: '2026-02',
    confidence: 'high',
    sources: ['s'],
  })),
  officeCount: null,
  established: { reference: null, body: 'permanent-council', date: '1993', sources: ['s'] },
  currentMandate: null,
  lastKnownExtension: null,
  phases: [{ id: 'now', type: 'mission', from: '1993', to: null, sources: ['s'] }],
  mandateSources: ['s'],
  themes: [],
  staff: null,
  budget: null,
  languagesOfInformation: { languages: ['en'], sources: ['s'] },
  website: null,
  localNames: [],
  notes: [],
  sources: {},
});

export const content: Content = {
  operations: [
    operation('mission-to-moldova', 'MD', 'active', ['bender']),
    operation('mission-in-kosovo', 'XK', 'active', ['kosovo-centre']),
    operation('office-in-baku', 'AZ', 'closed'),
  ],
  themes: [
    theme('policing', 'politico-military'),
    theme('arms-control', 'politico-military'),
    theme('environment', 'economic-environmental'),
    theme('rule-of-law', 'human'),
    theme('education', 'human'),
    theme('trafficking', 'cross-dimensional'),
  ],
  themeSources: {},
  states: ['MD', 'AZ', 'DK', 'LU'].map(state),
  stateSources: {},
  statesAsOf: '2026-02',
  partners: [partner('MA')],
  partnerSources: {},
  partnersAsOf: '2026-02',
  territories: [
    {
      id: 'XK',
      treatment: 'own',
      state: null,
      opens: { kind: 'operation', id: 'mission-in-kosovo' },
      atlas: { m49: null, name: 'Kosovo' },
      reason: 'an area of its own',
    },
    {
      id: 'GL',
      treatment: 'named',
      state: 'DK',
      opens: null,
      atlas: { m49: '304', name: null },
      reason: 'answers with its State',
    },
    {
      id: 'MM',
      treatment: 'context',
      state: null,
      opens: null,
      atlas: { m49: null, name: 'Moldovan Sea' },
      reason: 'has no words and no answer',
    },
  ],
  regions: [],
};

const operationWords = (name: string, city: string, phase = name): Words['operations'][string] => ({
  name,
  city,
  purpose: 'It is there.',
  mandate: ['One.', 'Two.'],
  evidence: {},
  phases: { now: phase },
  remarks: [],
});

const themeWords = (label: string, short = label): Words['themes'][string] => ({
  label,
  short,
  summary: 'A field of work.',
  keyFacts: ['One.'],
});

export const english: Words = {
  lang: 'en',
  operations: {
    'mission-to-moldova': operationWords('OSCE Mission to Moldova', 'Chișinău'),
    'mission-in-kosovo': operationWords('OSCE Mission in Kosovo', 'Prishtinë/Priština'),
    'office-in-baku': operationWords('OSCE Office in Baku', 'Baku', 'OSCE Project Co-ordinator in Baku'),
  },
  offices: { bender: { name: 'Bender' }, 'kosovo-centre': { name: 'Prishtinë/Priština' } },
  themes: {
    policing: themeWords('Policing'),
    'arms-control': themeWords('Arms control'),
    environment: themeWords('Environmental activities', 'Environment'),
    'rule-of-law': themeWords('Rule of law'),
    education: themeWords('Education'),
    trafficking: themeWords('Combating trafficking in human beings', 'Trafficking'),
  },
  states: {
    MD: { name: 'Moldova', capital: 'Chișinău', aliases: ['Moldavia'] },
    AZ: { name: 'Azerbaijan', capital: 'Baku' },
    DK: { name: 'Denmark', capital: 'Copenhagen' },
    LU: { name: 'Luxembourg', capital: 'Luxembourg' },
    MA: { name: 'Morocco', capital: 'Rabat' },
    XK: { name: 'Kosovo', aliases: ['Kosova'] },
    GL: { name: 'Greenland' },
  },
  institutions: {},
};

export const french: Words = {
  lang: 'fr',
  operations: {
    'mission-to-moldova': operationWords('Mission de l’OSCE en Moldavie', 'Chișinău'),
    'mission-in-kosovo': operationWords('Mission de l’OSCE au Kosovo', 'Prishtinë/Priština'),
    'office-in-baku': operationWords('Bureau de l’OSCE à Bakou', 'Bakou'),
  },
  offices: english.offices,
  themes: {
    policing: themeWords('Activités de police', 'Police'),
    'arms-control': themeWords('Maîtrise des armements', 'Armements'),
    environment: themeWords('Activités environnementales', 'Environnement'),
    'rule-of-law': themeWords('État de droit'),
    education: themeWords('Éducation'),
    trafficking: themeWords('Lutte contre la traite des êtres humains', 'Traite'),
  },
  states: {
    MD: { name: 'Moldavie', capital: 'Chișinău' },
    AZ: { name: 'Azerbaïdjan', capital: 'Bakou' },
    DK: { name: 'Danemark', capital: 'Copenhague' },
    LU: { name: 'Luxembourg', capital: 'Luxembourg' },
    MA: { name: 'Maroc', capital: 'Rabat' },
    XK: { name: 'Kosovo' },
    GL: { name: 'Groenland' },
  },
  institutions: {},
};
