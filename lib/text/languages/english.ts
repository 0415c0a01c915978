import { APPENDED, COMPANY, COMPLETING, NEVER, NUMBERED, OPEN } from './english-abbreviations.ts';
import { pack } from './pack.ts';

export const english = pack({
  never: NEVER,
  numbered: NUMBERED,
  open: OPEN,
  company: COMPANY,
  appended: APPENDED,
  completing: COMPLETING,
  clipped: /^\p{L}{1,4}(?:[gpbdv]r|[^aeiou]tr|tl|vt|px|dt|ssn|rgy)$/u, // Engr, Supdt, Natl, Assn, Appx
  roles: `mayor gov governor sen senator rep representative councilman councilwoman police state county city
    chairman chairwoman chair chief ceo cfo coo cto president vice executive director founder co-founder cofounder
    spokesman spokeswoman spokesperson general managing senior manager analyst economist attorney lawyer owner partner editor engineer
    treasurer secretary deputy head group holdings international worldwide class series unit division building plant`,
  closing: `m.p.h m.p.g r.p.m w.p.m p.s.i o.b.o c.o.d etc al a.m p.m A.M P.M am pm
    Mon Tue Tues Wed Thu Thur Thurs Fri Sat`,
  offices: `judge justice officer detective sheriff prosecutor coach constable inspector counsel magistrate coroner`,
  articles: `the a an his her its their our my your this that each every no
    as named voted called`,
  heads: `senate house congress capitol government president ambassador embassy consulate secretary attorney marshal marshals army navy
    marines air coast national supreme district circuit court appeals tax bankruptcy treasury federal department agency commission
    board bureau office council authority administration postal census geological weather forest fish food secret naval customs
    border immigration citizenship chamber conference olympic soccer open masters women men bank bancorp steel cellular airways
    security general charter human refugee development environment world assembly mission state tech university college school
    united galaxy lakers clippers dodgers rams kings angels times post herald news county city legislature lottery
    transit police ferries hydro lions place premier health education transportation governor gov sen rep mayor
    church chapel temple cathedral academy institute radio television tournament finals championship cup league
    director chief chairman chairwoman chair agent special deputy day street avenue boulevard drive way park parkway center
    centre library high middle elementary hospital memorial award prize foundation bridge international hall building museum
    stadium arena field airport plaza fund highway trail station expressway virgin philharmonic symphony opera ballet zoo jewelers pharmacy presbyterian baptist methodist`,
  verbs:
    /^(?:is|are|was|were|has|had|have|will|would|can|could|may|might|must|did|does|do|said|says|won|lost|took|gave|went|came|made|saw|got|fell|rose|ran|began|led|held|left|kept|met|paid|sent|spent|sold|told|found|felt|fought|flew|drove|drew|grew|knew|threw|broke|spoke|wrote|chose|built|bought|brought|caught|taught|thought|heard|stood|sat|shot|hit|beat|put|set|sank|sang|swam|woke|wore|lay|fled|\p{Ll}{3,}ed)$/u,
  eras: `B.C A.D B.C.E C.E`,
  starters: `the a an this that these those he she it they we you i his her its their our my your him us them us there here
    what who whom whose which when where why how if but and or so yet nor because although though while whereas unless as
    in on at by for from to with without within under over after before during until upon about against among between amid
    despite according except beyond behind inside outside like near through throughout toward towards following citing
    however meanwhile moreover instead indeed thus therefore then now today yesterday tomorrow tonight later earlier once
    also still even only just again perhaps maybe finally eventually recently already soon previously similarly additionally
    furthermore nevertheless nonetheless consequently accordingly separately overall initially originally currently
    traditionally historically typically generally usually often sometimes frequently ultimately apparently reportedly
    unfortunately notably specifically obviously certainly clearly probably
    some many most all both each every no none not nobody nothing several few more less another other others neither either
    one two three four five six seven eight nine ten eleven twelve twenty thirty dozens hundreds thousands millions half
    did do does is are was were has have had can could would should must shall let please can't won't don't doesn't didn't
    isn't aren't wasn't weren't hasn't haven't hadn't couldn't wouldn't shouldn't
    police officials investigators prosecutors people men women children nearly almost around last next since shares stocks sales
    fans critics parents neighbors neighbours relatives witnesses authorities tickets doors admission parking lunch dinner breakfast
    asked speaking writing such any much enough anyone everyone everybody everything something someone mr mrs ms`,
  crowds: `ers ors ists ians ants ents ees`,
  sayings: `said says say asked asks ask added adds told tells wrote writes replied replies reply answer answered answers explained explains
    recalled recalls shouted shouts cried joked jokes wondered wonders insisted insists warned warns argued argues
    continued concluded whispered noted notes testified read reads tweeted posted thought thinks demanded demands mused
    exclaimed quipped snapped sighed muttered countered conceded declared remarked observed responded responds retorted
    inquired enquired stated commented began begins`,
  calendar: `monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun
    january february march april may june july august september october november december
    jan feb mar apr jun jul aug sep sept oct nov dec christmas thanksgiving easter
    est edt et cst cdt ct mst mdt mt pst pdt pt gmt bst utc cet cest ist aest aedt hkt jst wat cat eat sast
    eastern central pacific mountain atlantic local`,
  fronts: `at on by in since until around before after from about near`,
  lettered: `plan group vitamin class grade section hepatitis type block terminal gate division category schedule exhibit appendix
    model option pool side rated apt apartment unit bldg suite ste room flat exit hangar ward zone train line route seat row lot stage
    phase tier team tower wing studio court`,
});
