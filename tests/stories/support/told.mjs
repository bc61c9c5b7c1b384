// SPDX-License-Identifier: Apache-2.0
// What a worker says of a child on each page of the form: by heading, then by the words of each question.
// Nobody: the child and all around her are made up. What is not said here gets a plain answer.

/** The pages that every pathway asks. */
export const of_any_child = {
    'What is the child’s name?': { 'Given names': 'Siân Angharad', 'Family name': "O'Connor-Llŷwd" },
    'Date of birth and sex': {
        'Is the date of birth known?': 'Yes', 'Date of birth': '2011-04-09', 'Sex as recorded': 'Female',
    },
    'The responsible council': { 'The council’s own number for the child': 'S-20417' },
    'Where is the child now?': {
        'Where the child is staying': 'A children’s home',
        'Name and town of the place': 'The Larches, Enfield',
        'Postcode district of the child’s home': 'n17',
    },
    'Who can be contacted about the child?': {
        'Person 1': { Role: 'Social worker', Name: 'Efua Brandt', 'Telephone number': '020 7946 0018' },
        'Person 2': {
            Role: 'Manager or duty team out of hours', Name: 'Duty desk', 'Email address': 'duty@council.example',
        },
    },
    'The child’s family': {
        'Have parents and people with parental responsibility been told?': 'Some of them',
        'Why someone has not been told': 'Her father’s address is not known.',
    },
    'Physical health': {
        'Health conditions or injuries': 'No',
        Medication: 'Yes',
        'Which medication, dose and times': 'Inhaler for asthma, when needed.',
        Allergies: 'Yes',
        'Which allergies, and how severe': 'Penicillin: a rash.',
        'Is the child pregnant?': 'No',
    },
    'How the child communicates': {
        'First language': 'Welsh',
        'Learning disability, autism and other needs': [
            'Autism', 'Waiting for an assessment'],
    },
    'Exploitation and gangs': {
        'Criminal exploitation': 'Present',
        'Criminal exploitation: how serious': 'Serious',
        'Criminal exploitation: last seen': 'Within the last week',
        'Sexual exploitation': 'Not known',
    },
    'Risks to the child and to others': {
        Suicide: 'No known risk',
        'Threats to the child’s life or safety': 'Known risk',
        'Threats to the child’s life or safety: what happened, when, what helps':
            'Men waited for her outside the home on 14 November. Staff now meet her at the gate.',
        'Violence to staff': 'Not known',
    },
    'Who can the child live with?': {
        'The child can live': 'Older children only', Reason: 'Was bullied by younger children in two homes.',
    },
    'Children to keep apart from': {
        'Is there a child this child must be kept apart from?': 'Yes',
        'Child 1': {
            'Name of the other child': 'Rhodri Ap Gwilym', 'Reason to keep apart': 'Exploited by the same people',
        },
    },
    'Areas and people to keep away from': {
        'Are there areas or people the child must be kept away from?': 'Yes',
        'Area or person 1': {
            'What it is': 'An area', 'Name of the area or person': 'Wood Green High Road',
            'Postcode district to keep away from': 'N22', 'Reason to keep away': 'The men who sell there know her.',
        },
    },
    'How far from home should the place be?': {
        'Distance from home': 'At least a number of miles away', 'Number of miles': '60',
        'Reason for the distance': 'The men who use her have cars and have followed her to Luton.',
    },
    'What the child says': {
        'Have the child’s own words been obtained?': 'Yes',
        'The child’s own words': 'I want to be somewhere they can’t find me. I want to see my nan.',
        'When the child said it': '2026-11-20',
        'How the words were obtained': 'Said to a worker the child knows',
    },
    'The plan for afterwards': {
        'Where the child goes after the secure place': 'Her grandmother in Bangor, with a support worker.',
        'What happens if no secure place is found': 'Two staff stay with her at The Larches, day and night.',
    },
    'Permission to share the child’s information': {
        'Lawful basis for sharing': 'Public task: a duty or power of the council or court',
        'Officer who sanctioned the request': 'Jo Marchbank',
        'That officer’s post': 'Director of children’s services',
    },
};

export const section_25 = {
    Absconding: 'Present',
    'Absconding: how serious': 'Very serious',
    'Absconding: last seen': 'Within the last week',
    'Evidence of absconding: dates, from where, how it ended': 'On 14 and 19 November, found after two nights.',
    'Is the child likely to abscond from any other kind of accommodation?': 'Yes',
    'Why the child is likely to abscond': 'Seven times since September, each time for longer.',
    'Is the child likely to suffer significant harm after absconding?': 'Yes',
    'Evidence of the significant harm': 'Was made to carry drugs; came back with burns.',
    'Is the child likely to injure themselves or others in any other kind of accommodation?': 'No',
};

const legal_status = {
    'Legal status': 'Full care order', 'Is the child to be kept secure before a court decides?': 'No',
};

export const welfare_planned = {
    ...of_any_child,
    'The child’s legal status': legal_status,
    'The application to the court': {
        'Where the application stands': 'Hearing listed', Court: 'West London Family Court',
        Hearing: '2026-12-02 10:30', 'Order sought': 'A secure accommodation order',
        'Does the child have a lawyer?': 'Yes',
    },
    'The tests of section 25': section_25,
    'What else was tried': {
        'Option 1': {
            'What was tried or considered': 'Specialist foster care', 'Tried from': '2026-03-02', 'Tried until': '2026-07-19',
            'Why it failed or would fail': 'She ran on the first night and every weekend.',
        },
        'Option 2': {
            'What was tried or considered': 'Considered but not available', 'Why it failed or would fail': 'No solo home had a place.',
        },
    },
};

export const welfare_within_72_hours = {
    ...of_any_child,
    'The child’s legal status': {
        ...legal_status, 'Is the child to be kept secure before a court decides?': 'Yes, that is intended',
        'Hours in secure accommodation without an order, last 28 days': '0',
    },
    'The tests of section 25': section_25,
};

export const youth_custody_planned = {
    ...of_any_child,
    'The sentence': {
        'Main offence': 'Robbery', 'Kind of sentence': 'Detention and training order',
        'Court that sentenced': 'Wood Green Crown Court', 'Date of sentence': '2026-11-20',
        'Date the sentence ends': '2027-07-20',
    },
};

export const remand_planned = {
    ...of_any_child,
    'The remand': {
        'Main offence charged': 'Robbery', 'Court that remanded': 'Highbury Corner Youth Court',
        'Date of remand': '2026-11-20', 'Next hearing': '2026-12-04 10:00',
    },
    'The conditions for remand to youth detention accommodation': {
        'Set of conditions found': 'First set',
        'Is the offence violent, sexual, terrorist, or one that carries 14 years or more for an adult?': 'Yes',
        'Did the court find a custodial sentence very likely?': 'Yes',
    },
};

export const police_custody = {
    ...of_any_child,
    'Charge and detention': {
        'Main offence charged': 'Possession of weapons', 'Custody suite': 'Wood Green',
        'Time of detention': '2026-11-22 01:10', 'Time of charge': '2026-11-22 07:40',
        'Time at court': '2026-11-23 10:00',
    },
    'Why a secure place': {
        'Would other council accommodation fail to protect the public from serious harm?': 'Yes',
        'Why the public needs that protection': 'Carried a knife to a school twice in a week.',
    },
};
