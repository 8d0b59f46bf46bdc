"""Solves for interviews and focus groups that give the figures published for Anbar and Basra in 2020.

Every figure of published-2020.csv is a linear condition on how many people of each stratum (group, place, disability)
gave each answer: p percent of N, rounded half up, holds for c exactly when 2Np <= 200c + N < 2N(p + 1). Per question
one integer programme (scipy's HiGHS) reproduces as many figures as can hold together, those outside of a listed
contradiction first, and keeps strata as alike as the figures allow. People then get answers by a seeded draw, least
burdened first. Run with: python3 solve.py <published-2020.csv> <folder of the starter forms> <folder to write to> [anbar-kii ...]
Needs scipy (Debian: python3-scipy). The result is committed; nothing of this runs with Sanad.
"""
import csv, random, re, sys
from collections import defaultdict
import numpy as np
from scipy.optimize import milp, LinearConstraint, Bounds
from scipy.sparse import lil_matrix

PUBLISHED, STARTERS, TO = sys.argv[1:4]
FAR, HARD, SOFT = 1000, 1000.0, 100.0

def labels(form):
    """Arabic words of every choice, by list and name; and the list of every question."""
    words, lists, part = {}, {}, ''
    for line in open(f'{STARTERS}/needs-assessment-{form}.md', encoding='utf-8'):
        cells = [c.strip() for c in line.split('|')][1:-1]
        if len(cells) == 1: part = cells[0]
        elif part == 'survey' and cells[1].startswith('select_'): lists[cells[2]] = (cells[1].split()[0], cells[1].split()[1])
        elif part == 'choices' and cells[1] != 'list_name': words.setdefault(cells[1], {})[cells[2]] = cells[4]
    return words, lists

# who was asked: group -> place -> (people, of them with a disability)
PLAN = {
    ('anbar', 'kii'): {'women': {'falluja': (7, 4), 'al_qaim': (3, 2)}, 'men': {'falluja': (6, 1), 'al_qaim': (3, 1)},
                       'male_youth': {'falluja': (4, 1), 'al_qaim': (3, 0)},
                       'female_youth': {'falluja': (4, 2), 'al_qaim': (2, 1)}},
    ('anbar', 'fgd'): {g: {'falluja': (1, 0), 'al_qaim': (1, 0)} for g in ('women', 'men', 'male_youth', 'female_youth')},
    ('basra', 'kii'): {'women': {'shat_al_arab': (2, 0), 'tuaissa': (2, 1), 'zubair': (2, 0), 'mudaina': (1, 0), 'abu_al_khaseeb': (1, 0)},
                       'men': {'shat_al_arab': (2, 0), 'tuaissa': (2, 0), 'zubair': (2, 0), 'mudaina': (2, 0), 'abu_al_khaseeb': (1, 0)},
                       'male_youth': {'shat_al_arab': (2, 0), 'tuaissa': (1, 0), 'zubair': (1, 0), 'mudaina': (1, 0), 'abu_al_khaseeb': (1, 0)},
                       'female_youth': {'shat_al_arab': (1, 0), 'tuaissa': (1, 0), 'zubair': (1, 0), 'mudaina': (2, 0), 'abu_al_khaseeb': (1, 0)}},
    ('basra', 'fgd'): {g: {p: (1, 0) for p in ('shat_al_arab', 'tuaissa', 'zubair', 'mudaina', 'abu_al_khaseeb')
                           if (g, p) != ('female_youth', 'abu_al_khaseeb')} for g in ('women', 'men', 'male_youth', 'female_youth')},
}
# difficulties of those with a disability, in the order of the strata: 4 vision, 3 hearing, 4 walking, 1 cognition, 2 self-care
DIFFICULTIES = {'anbar': ['vision', 'walking', 'hearing', 'vision walking', 'walking', 'hearing', 'selfcare', 'walking', 'vision', 'hearing',
                          'cognition', 'vision selfcare'], 'basra': ['vision walking']}
DOMAINS = ('vision', 'hearing', 'walking', 'cognition', 'selfcare', 'communication')
YOUTH_ONLY = {'youth_worked'}
IF_WORKED = {'youth_work_timing', 'youth_workplace_challenges_codes'}
# one answer each although the form takes several; a question that not everybody answered
ONE_EACH = {('anbar', 'kii', 'livelihood_interest_codes')}
SILENT = {('basra', 'kii', 'integration_same_time'): {('women', 'female'): 1, ('men', 'male'): 1}}
# beyond this many answers a person nobody is asked to go
MOST = {'mhpss_access_barriers': 3, 'common_employment_codes': 3, 'prepare_support_topics_codes': 2}
NO_OTHER_TEXT = {'mhpss_prepare_livelihood', 'mhpss_severe_disorders', 'mhpss_self_employed', 'mhpss_unemployed'}

class Stratum:
    def __init__(self, group, place, disability, n):
        self.n = n
        self.facts = {'respondent_group': group, 'location': place, 'disability_status': disability,
                      'sex': 'female' if group in ('women', 'female_youth') else 'male',
                      'age_group': 'youth' if group.endswith('youth') else 'adult'}
    def fits(self, who): return all(self.facts[k] == v for k, v in (w.split('=') for w in who.split()))

def strata(plan):
    made = []
    for group, places in plan.items():
        for place, (n, disabled) in places.items():
            for status, size in (('yes', disabled), ('no', n - disabled)):
                if size: made.append(Stratum(group, place, status, size))
    return made

class Programme:
    """Counts of answers by stratum as whole numbers, with the figures as conditions."""
    def __init__(self, strata, options, single, asked, silent, fewest):
        self.strata, self.options = strata, options
        self.size = [s.n if asked(s) else 0 for s in strata]
        self.index = {(i, o): i * len(options) + k for i in range(len(strata)) for k, o in enumerate(options)}
        self.n = len(self.index)
        self.upper = [self.size[i] for i in range(len(strata)) for _ in options]
        self.cost = [0.0] * self.n
        self.whole = [1] * self.n
        self.rows = []
        for i, s in enumerate(strata):
            every = {self.index[i, o]: 1 for o in options}
            if single and silent: self.rows.append((every, self.size[i] - 1, self.size[i]))
            elif single: self.rows.append((every, self.size[i], self.size[i]))
            else: self.rows.append((every, fewest * self.size[i], np.inf))
        if single and silent:
            for (group, sex), number in silent.items():
                ids = [i for i, s in enumerate(strata) if s.facts['respondent_group'] == group]
                self.rows.append(({self.index[i, o]: 1 for i in ids for o in options}, sum(self.size[i] for i in ids) - number, sum(self.size[i] for i in ids) - number))
            for i, s in enumerate(strata):
                if (s.facts['respondent_group'], s.facts['sex']) not in silent or s.facts['disability_status'] == 'yes':
                    self.rows.append(({self.index[i, o]: 1 for o in options}, self.size[i], self.size[i]))
    def extra(self, cost, upper, whole):
        self.cost.append(cost); self.upper.append(upper); self.whole.append(whole); self.n += 1
        return self.n - 1
    def of(self, who, options):
        return {self.index[i, o]: 1 for i, s in enumerate(self.strata) if s.fits(who) for o in options if self.size[i]}
    def people(self, who): return sum(self.size[i] for i, s in enumerate(self.strata) if s.fits(who))
    def hold(self, row, low, high, weight):
        """Conditions that may be broken at a price."""
        broken = self.extra(weight, 1, 1)
        if low > -np.inf: self.at_least(row, low, broken)
        if high < np.inf: self.at_least({k: -v for k, v in row.items()}, -high, broken)
    def at_least(self, row, low, broken):
        least = sum(v * self.upper[k] for k, v in row.items() if v < 0)
        self.rows.append(({**row, broken: max(0.0, low - least)}, low, np.inf))
    def percent(self, part, whole, p, weight):
        """part of whole (both linear, whole perhaps a number) is p percent, rounded half up"""
        row = defaultdict(float)
        for k, v in part.items(): row[k] += 200 * v
        fixed = 0
        if isinstance(whole, dict):
            low = dict(row); high = dict(row)
            for k, v in whole.items():
                low[k] = low.get(k, 0) + (1 - 2 * p) * v
                high[k] = high.get(k, 0) + (1 - 2 * (p + 1)) * v
            broken = self.extra(weight, 1, 1)
            self.at_least(low, 0, broken); self.at_least({k: -v for k, v in high.items()}, 1, broken)
        else:
            self.hold(dict(row), 2 * whole * p - whole, 2 * whole * (p + 1) - whole - 1, weight)
    def alike(self, rng, whos):
        """Strata should answer alike where no figure says otherwise; a little noise keeps them from being too alike."""
        for i in range(len(self.strata)):
            if not self.size[i]: continue
            total = sum(self.size)
            for o in self.options:
                d = self.extra(0.05, FAR, 0)
                row = {self.index[i, o]: 1.0}
                for j in range(len(self.strata)):
                    if self.size[j]: row[self.index[j, o]] = row.get(self.index[j, o], 0) - self.size[i] / total
                noise = rng.uniform(-.35, .35)
                self.rows.append(({**row, d: 1}, noise, np.inf)); self.rows.append(({**row, d: -1}, -np.inf, noise))
    def solve(self, seconds):
        a = lil_matrix((len(self.rows), self.n)); lo = []; hi = []
        for r, (row, low, high) in enumerate(self.rows):
            for k, v in row.items(): a[r, k] = v
            lo.append(low); hi.append(high)
        res = milp(np.array(self.cost), integrality=np.array(self.whole), bounds=Bounds(0, np.array(self.upper)),
                   constraints=LinearConstraint(a.tocsr(), lo, hi), options={"time_limit": seconds, "mip_rel_gap": 0.03})
        if res.x is None: return None
        self.price = sum(c * x for c, x in zip(self.cost, res.x) if c >= SOFT)
        return {k: round(res.x[v]) for k, v in self.index.items()}

def solve(governorate, method, question, kind, names, figures, strata, rng, total=None, seconds=40):
    single = kind == 'select_one' or (governorate, method, question) in ONE_EACH
    asked = (lambda s: s.facts['age_group'] == 'youth') if question in YOUTH_ONLY else (lambda s: True)
    silent = SILENT.get((governorate, method, question), {})
    fewest = 0 if method == 'fgd' else 1
    p = Programme(strata, names, single, asked, silent, fewest)
    if question in MOST:
        for i in range(len(strata)): p.rows.append(({p.index[i, o]: 1 for o in names}, -np.inf, MOST[question] * strata[i].n))
    seen = defaultdict(float)
    ranks = defaultdict(dict)
    for f in figures:
        if f['counting'] == 'RANK': ranks[f['who']][int(f['value'])] = f['options']
        elif not f['options'].startswith('='): seen[f['counting'], f['options'], f['who'], float(f['value'])] += SOFT if f['contradictions'] else HARD
    for (counting, options, who, value), weight in seen.items():
        value, part = int(value), p.of(who, options.split())
        if counting == 'NUMBER': p.hold(part, value, value, weight) if ' ' not in options else None
        elif counting == 'RATE': p.percent(part, p.of(who, names) if single else p.people(who), value, weight) if not single or not silent else p.percent(part, p.of(who, names), value, weight)
        elif counting == 'SHARE_OF_ALL': p.percent(part, p.people(''), value, weight)
        elif counting == 'COMPOSITION': p.percent(part, p.of('', options.split()), value, weight)
        elif counting == 'SHARE_OF_MENTIONS': p.percent(part, p.of(who, names), value, weight)
        elif counting == 'SHARE_OF_ALL_MENTIONS': p.percent(part, p.of('', names), value, weight)
        else: raise SystemExit(counting)
    for who, order in ranks.items():
        listed = [order[k] for k in sorted(order)]
        for k, o in enumerate(listed):
            for below in listed[k + 1:k + 2] + ([n for n in names if n not in listed] if k == len(listed) - 1 else []):
                row = p.of(who, [o]); row.update({v: -1 for v in p.of(who, [below])})
                p.hold(row, 1, np.inf, HARD)
    for o, n in KNOWN.get((governorate, method, question), {}).items(): p.rows.append((p.of('', [o]), n, n))
    fixed = dict(TOTALS.get((governorate, method, question), {}))
    if total: fixed[''] = total
    for who, n in fixed.items(): p.rows.append((p.of(who, names), n, n))
    for row, low, high in MANUAL.get((governorate, method, question), []): p.rows.append((p.of(*row), low, high))
    shown = {o for f in figures for o in f['options'].split()}
    for i in range(len(strata)):
        for o in names:
            if o not in shown: p.cost[p.index[i, o]] += 0.6
            elif not single: p.cost[p.index[i, o]] += 0.02
    p.alike(rng, strata)
    found = p.solve(seconds)
    return (found, p.price) if found else (None, np.inf)

# counts that the published figures fix by themselves, found by trying every total of mentions
KNOWN = {
    ('basra', 'kii', 'livelihood_barriers'): {'financial_support': 27, 'job_opportunities': 27, 'training_skills': 18, 'tools': 12, 'suitable_job': 8,
                                              'not_knowing_jobs': 5, 'mistreated': 1, 'lack_child_care': 1},
    ('basra', 'kii', 'livelihood_for_mhpss_needs'): {'grant': 27, 'vocational_capacity': 25, 'loan': 18, 'individual_livelihood': 16, 'business_mgmt_ojt': 16},
    ('basra', 'kii', 'fhh_livelihood_support'): {'small_business_support': 26, 'grant': 24, 'vocational_training': 23, 'part_time_jobs': 13, 'loan': 12,
                                                 'capacity_building': 10, 'group_livelihood': 9, 'child_care_services': 9, 'individual_livelihood': 5},
    ('basra', 'kii', 'fhh_mhpss'): {'awareness_sessions': 18, 'leadership_sessions': 17, 'confidence_sessions': 11, 'resilience_coping_sessions': 10,
                                    'individual_counseling': 10, 'recreational': 10, 'specialised_care': 6, 'women_peer_support': 1},
    ('anbar', 'kii', 'female_headed_household'): {'yes': 7, 'no': 25},
    ('anbar', 'kii', 'employment_status'): {'unemployed': 14, 'paid_employee': 9, 'self_employed': 3, 'other': 6},
    ('basra', 'kii', 'mhpss_most_needed'): {'awareness_sessions': 10, 'individual_counseling': 5, 'resilience_sessions': 5, 'life_soft_skills': 4,
                                            'recreational': 3, 'peer_support': 1, 'specialised_care': 1},
    ('basra', 'kii', 'displacement_status'): {'never_displaced': 29, 'currently_displaced': 0, 'previously_displaced': 0},
    ('anbar', 'fgd', 'mhpss_self_employed'): {'peer_support': 2},
    ('basra', 'fgd', 'mhpss_unemployed'): {'recreational': 13},
    # where only some answers were published, the rest is ours
    ('anbar', 'kii', 'mhpss_access_barriers'): {'not_knowing': 14, 'distance_transport': 9, 'stigma': 8, 'disability': 3, 'covid_restrictions': 4, 'other': 0},
    ('anbar', 'kii', 'common_employment_codes'): {'sewing_tailoring': 12, 'shop_market': 6, 'factory_industry': 4, 'agriculture_food_processing': 7,
                                                  'driver': 6, 'carpentry': 5, 'pastry': 3, 'government_job': 3},
    ('basra', 'kii', 'common_employment_codes'): {'agriculture_food_processing': 12, 'shop_market': 6, 'sewing_tailoring': 5, 'barber_or_driver': 5,
                                                  'factory_industry': 5, 'government_job': 5, 'pastry': 5, 'carpentry': 5, 'hairdressing': 4,
                                                  'electronics_repair': 4, 'restaurant': 3, 'clothing_store': 3, 'other': 3},
    ('basra', 'fgd', 'common_employment_codes'): {'pastry': 8, 'sewing_tailoring': 11, 'shop_market': 9, 'agriculture_food_processing': 12},
}
# totals of mentions the solver need not search for: of everybody and of groups (the contradictions file lists which fit)
TOTALS = {
    ('anbar', 'kii', 'livelihood_barriers'): {'': 83},
    ('anbar', 'kii', 'mhpss_self_employed'): {'': 98},
    ('anbar', 'kii', 'fhh_livelihood_support'): {'': 100},
    ('anbar', 'kii', 'fhh_mhpss'): {'': 110},
    ('anbar', 'kii', 'common_employment_codes'): {'': 46},
    ('anbar', 'kii', 'mhpss_prepare_livelihood'): {'': 100, 'respondent_group=men': 31, 'respondent_group=women': 28, 'disability_status=yes': 34},
    ('basra', 'kii', 'mhpss_prepare_livelihood'): {'': 100},
    ('basra', 'kii', 'common_employment_codes'): {'': 65},
    ('basra', 'kii', 'livelihood_interest_codes'): {'sex=female': 15, 'sex=male': 21},
}
MANUAL = {
    ('anbar', 'kii', 'livelihood_interest_codes'): [(('respondent_group=men', ['market_shop']), 5, 5), (('respondent_group=men', ['other']), 1, 1),
        *((('respondent_group=female_youth', [o]), n, n) for o, n in (('pastry', 1), ('beauty_care', 1), ('sewing_tailoring', 2), ('clothing_store', 1), ('hairdressing', 1))),
        *((('respondent_group=male_youth', [o]), n, n) for o, n in (('electronics_repair', 1), ('government_job', 1)))],
    ('basra', 'kii', 'livelihood_interest_codes'): [(('sex=female', [o]), n, n) for o, n in (('sewing_tailoring', 5), ('hairdressing', 6), ('pastry', 2), ('beauty_care', 2))]
        + [(('sex=male', [o]), n, n) for o, n in (('barber', 7), ('electronics_repair', 7), ('market_shop', 2), ('driver', 1), ('carpentry', 2), ('restaurant', 2))],
    ('basra', 'kii', 'employment_status'): [(('respondent_group=female_youth', ['self_employed']), 0, 0), (('respondent_group=female_youth', ['paid_employee']), 0, 1)],
    ('basra', 'fgd', 'female_headed_household'): [(('respondent_group=female_youth location=zubair', ['yes']), 1, 1)],
    ('anbar', 'fgd', 'livelihood_barriers'): [(('respondent_group=women', ['suitable_job']), 1, 1), (('respondent_group=female_youth', ['suitable_job']), 1, 1)],
    ('anbar', 'fgd', 'work_from_home'): [(('sex=male location=falluja', ['no']), 2, 2)],
    ('anbar', 'fgd', 'group_or_individual'): [(('sex=male location=falluja', ['individual']), 1, 1)],
    ('basra', 'kii', 'mhpss_access_barriers'): [(('', ['other']), 0, 0)],
    ('anbar', 'kii', 'employment_status'): [(('age_group=youth', ['unemployed']), 8, 8), (('age_group=youth', ['paid_employee']), 1, 1), (('age_group=youth', ['other']), 4, 4), (('respondent_group=male_youth', ['paid_employee']), 1, 1)],
}

def give(people, counts, options, rng, single):
    """Hands the answers of a stratum to its people, those with the fewest first."""
    got = {id(x): [] for x in people}
    for o in sorted(options, key=lambda o: -counts[o]):
        order = sorted(people, key=lambda x: (len(got[id(x)]), rng.random()))
        for x in order[:counts[o]]: got[id(x)].append(o)
    return {k: ' '.join(o for o in options if o in v) for k, v in got.items()}

def main():
    published = [r for r in csv.DictReader(open(PUBLISHED, encoding='utf-8'))]
    for (governorate, method), plan in PLAN.items():
        if len(sys.argv) > 4 and governorate + '-' + method not in sys.argv[4:]: continue
        rng = random.Random(f'{governorate} {method} 2020')
        words, lists = labels(method)
        groups = strata(plan)
        people = [dict(s.facts, stratum=k) for k, s in enumerate(groups) for _ in range(s.n)]
        figures = defaultdict(list)
        for r in published:
            if r['governorate'] == governorate and r['interviews'] == method and r['options']: figures[r['variable']].append(r)
        for question, (kind, listed) in lists.items():
            if question in ('consent', 'governorate', 'location', 'respondent_group') or question.startswith('wg_'): continue
            if question in IF_WORKED: continue
            if not figures[question]:
                continue
            names = [n for n in words[listed]]
            if question in NO_OTHER_TEXT or (question, method) == ('mhpss_most_needed', 'kii') : names = [n for n in names if n != 'other']
            counts, price = solve(governorate, method, question, kind, names, figures[question], groups, rng)
            for k, s in enumerate(groups):
                here = [x for x in people if x['stratum'] == k]
                given = give(here, {o: counts[k, o] for o in names}, names, rng, kind == 'select_one')
                for x in here: x[question] = given[id(x)]
            print(governorate, method, question, price, {o: sum(counts[k, o] for k in range(len(groups))) for o in names}, flush=True)
        finish(governorate, method, people, (words, lists, figures), rng, TO, DIFFICULTIES[governorate])

if __name__ == '__main__':
    from finish import finish
    main()
