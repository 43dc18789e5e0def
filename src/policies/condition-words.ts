/** Facts as the words of a condition: "if you are on school equipment". */
import type { FactId, Facts } from '../facts.ts';

const words: Record<FactId, [ifTrue: string, ifFalse: string]> = {
  'toward-pupil': ['a pupil is meant to read it', 'no pupil is meant to read it'],
  'toward-family': [
    "a pupil's family is meant to read it",
    "no pupil's family is meant to read it",
  ],
  'on-profile': ['it stands on your profile or page', 'it does not stand on your profile'],
  'official-account': ['this is a school account', 'this is your own account'],
  'class-group': ['this is a class-team group', 'this is not a class-team group'],
  email: ['it goes by email', 'it does not go by email'],
  'friend-request': ['it makes or accepts a friend request', 'no friend request is involved'],
  'pupil-began-it': ['the pupil got in touch first', 'you got in touch first'],
  'on-school-equipment': ['you are on school equipment', 'you are on your own device'],
  'in-paid-time': ['this is paid working time', 'this is your own time'],
  'in-lesson': ['you are in a lesson or on duty', 'you are not in a lesson'],
  'under-18': ['they are under 18', 'they are 18 or over'],
  'recent-pupil': ['they left only recently', 'they left long ago'],
  'other-schools-pupil': ['they are at another school', 'they are at your own school'],
  'left-the-school': ['you or they have left the school', 'nobody has left the school'],
  'is-picture': ['a picture is part of it', 'no picture is part of it'],
  'school-activity': [
    'the picture shows a school activity',
    'the picture shows no school activity',
  ],
  'at-work-picture': ['the picture was taken at work', 'the picture was not taken at work'],
  'in-uniform-or-logo': [
    'school uniform or the logo can be seen',
    'no uniform or logo can be seen',
  ],
  'about-school-people': [
    'they belong to the school community',
    'they are outsiders to the school',
  ],
  'about-colleague': ['it is about a colleague', 'it is not about a colleague'],
  'about-pupil': ['it is about a pupil', 'it is not about a pupil'],
  'about-outsider': [
    'it is about somebody outside the school',
    'it is about somebody at the school',
  ],
  'tied-to-school': ['people can tie it to the school', 'nobody can tie it to the school'],
  'writes-about-work': ['it is about your work', 'it is not about your work'],
  'confidential-content': ['what it tells is confidential', 'what it tells is no secret'],
  'personal-information': ['it gives personal information', 'it gives no personal information'],
  identifiable: ['people could tell who is meant', 'nobody could tell who is meant'],
  'school-secret': ['it opens something of the school', 'it opens nothing of the school'],
  'own-secret': ['the account is your own', 'the account is not your own'],
  solicitation: ['it asks people to join, vote or give', 'it asks nobody to join, vote or give'],
  'gives-opinion': ['it gives an opinion', 'it gives no opinion'],
  'reveals-school-information': [
    'it gives school information away',
    'it gives no school information away',
  ],
  'conflict-of-interest': ['it conflicts with your post', 'it does not conflict with your post'],
  'job-information-for-gain': [
    'what you know from the job is used for gain',
    'nothing from the job is used for gain',
  ],
  extremism: ['it speaks for extremism', 'it does not speak for extremism'],
  'without-permission': ['nobody has agreed to it', 'permission was given'],
  bullying: ['it could amount to bullying or harassment', 'it is no bullying'],
  'crosses-boundaries': [
    'it goes past professional boundaries',
    'it keeps to professional boundaries',
  ],
  'shuts-somebody-out': ['it is meant to shut somebody out', 'it shuts nobody out'],
  'abusive-or-hateful': ['it is abusive or hateful', 'it is neither abusive nor hateful'],
  'explicit-or-demeaning': [
    'it is sexually explicit or demeans people for what they are',
    'it is neither explicit nor demeaning',
  ],
  'criticises-school': [
    'it criticises the school or trust',
    'it criticises neither school nor trust',
  ],
  'corrects-statement': [
    'you want to put a wrong statement about the school right',
    'it corrects nothing said about the school',
  ],
};

/** "if …, and …" over facts that cannot be told. */
export function conditionWords(open: readonly FactId[], when: Facts | undefined): string {
  return `if ${open.map((id) => words[id][when?.[id] === false ? 1 : 0]).join(', and ')}`;
}
