import csv, datetime, sys

DAYS = {'anbar': (datetime.date(2020, 11, 2), 18), 'basra': (datetime.date(2020, 11, 8), 12)}
# invented answers in the words of nobody in particular, so that translation and coding have something to do
WHY_GOOD = ['من يعمل يشعر بأنه أقوى، ومن يرتاح يعمل أفضل.', 'الدخل وحده لا يكفي إذا كان الشخص متعبًا من الداخل.',
            'هكذا يتعلم الناس عملًا ويجدون من يستمع إليهم.', 'الدعمان معًا يوفران الوقت والجهد على العائلة.',
            'العمل يخفف القلق، والجلسات تساعد على الاستمرار فيه.', 'كثيرون هنا فقدوا الأمل ويحتاجون إلى الأمرين.']
WHY_HOW = ['القلق يجعل التركيز صعبًا.', 'من لا ينام جيدًا يتأخر ويخطئ في عمله.', 'الحزن يُبعد الشخص عن الناس وعن السوق.',
           'الغضب السريع يسبب مشكلات مع الزبائن.', 'الخوف يمنع من البحث عن عمل جديد.']
NOT_SAME = ['الوقت لا يكفي للأمرين معًا.', 'العمل أولًا ثم الجلسات.', 'العناية بالبيت تأخذ كل الوقت.']
OTHER_BARRIER = ['الوضع الأمني', 'الحالة الصحية', 'بُعد المسافة عن السوق', 'إغلاق الأسواق بسبب الجائحة']
KINDS = ['المشي', 'النظر', 'السمع']

def words_of(codes, known): return '، '.join(known[c] for c in codes.split()) if codes else ''

def profile(p, method, governorate, k, rng, difficulties):
    young = p['age_group'] == 'youth'
    if method == 'kii':
        p['age'] = rng.randint(16, 23) if young else rng.randint(26, 58)
        p.setdefault('interview_mode', 'face_to_face')
        names = difficulties.pop(0).split() if p['disability_status'] == 'yes' else []
        for d in ('vision', 'hearing', 'walking', 'cognition', 'selfcare', 'communication'):
            p['wg_' + d] = 'a_lot_of_difficulty' if d in names else rng.choice(['no_difficulty'] * 6 + ['some_difficulty'])
        work = p['employment_status']
        p['employment_status_other'] = ''
        if work == 'other':
            p['employment_status_other'] = ('طالب' if p['sex'] == 'male' else 'طالبة') if young else 'ربة بيت'
        p['worked_before'] = '' if work in ('paid_employee', 'self_employed') else p.get('youth_worked') or rng.choice(['yes', 'no'])
    else:
        p['worked_before'] = 'yes'

def opinions(p, method, words, lists, rng):
    for coded in ('common_employment', 'livelihood_interest', 'workplace_challenges', 'work_from_home_benefits', 'prepare_support_topics', 'youth_workplace_challenges'):
        codes = p.get(coded + '_codes', '')
        p[coded] = words_of(codes, words[lists[coded + '_codes'][1]])
    for closed, suffix, pool in (('integration_good_idea', '_why', WHY_GOOD), ('mental_health_affects_work', '_how', WHY_HOW)):
        p[closed + suffix] = rng.choice(pool) if p.get(closed) == 'yes' and (method == 'fgd' or rng.random() < .5) else ''
    if p.get('integration_same_time') == 'no': p['integration_same_time_why'] = rng.choice(NOT_SAME)
    for several in ('livelihood_barriers', 'mhpss_access_barriers'):
        p[several + '_other'] = rng.choice(OTHER_BARRIER) if 'other' in p.get(several, '').split() else ''

def works(p, method, rng):
    working = p.get('employment_status') in ('paid_employee', 'self_employed') or p['worked_before'] == 'yes'
    p['workplace_challenges_codes'] = ' '.join(sorted(rng.sample(['long_hours', 'low_wages', 'heavy_workload', 'job_insecurity', 'lack_of_tools', 'long_commute', 'no_breaks'], 2))) if working else ''
    p['work_from_home_benefits_codes'] = ' '.join(sorted(rng.sample(['child_care', 'housework', 'safety', 'no_rent'], 2))) if p['work_from_home'] == 'yes' else ''
    if not p.get('common_employment_codes'): p['common_employment_codes'] = ' '.join(sorted(rng.sample(['shop_market', 'driver', 'carpentry', 'sewing_tailoring', 'agriculture_food_processing'], 2)))

def young_workers(governorate, method, people, rng):
    """Anbar: one young woman teaches after her studies; one young man of a manager, one of an employer, three of bad treatment.
    Basra: four of the seven who worked speak of too much work."""
    workers = [p for p in people if p.get('youth_worked') == 'yes']
    men = [p for p in workers if p['sex'] == 'male']
    said = {}
    if method == 'kii' and governorate == 'anbar':
        said = {id(men[0]): 'exploitation_by_employer', id(men[1]): 'managers', **{id(p): 'mistreatment' for p in men[2:5]}, id(men[5]): 'unpredictable_hours'}
    elif method == 'kii':
        chosen = rng.sample(workers, 4)
        said = {id(p): 'work_overload' for p in chosen}
    for k, p in enumerate(workers):
        woman = p['sex'] == 'female'
        teaches = woman and governorate == 'anbar' and method == 'kii'
        p['youth_work_timing'] = 'after_studies' if teaches else 'before_or_after_school'
        p['youth_work_type'] = 'التدريس' if teaches else rng.choice(['العمل في محل', 'البناء', 'توصيل الطلبات', 'تصليح السيارات'] if not woman else ['الخياطة', 'صنع الحلويات'])
        p['youth_workplace_challenges_codes'] = said.get(id(p), rng.choice(['unpredictable_hours', 'exploitation_by_employer']) if not teaches else 'other')

def discussion(p, governorate, k, people, rng):
    sizes = {'anbar': (6, 7), 'basra': (6, 8)}[governorate]
    p['fgd_size'] = sizes[0] if k == 0 else sizes[1] if k == 1 else rng.randint(*sizes)
    p['fgd_participants_with_disability'] = ({0: 3, 1: 2}.get(k, 1) if governorate == 'anbar' else 1 if k in (3, 9) else 0)
    p['fgd_difficulty_kind'] = ('المشي' if governorate == 'basra' else rng.choice(KINDS)) if p['fgd_participants_with_disability'] else ''
    p['displacement_status'] = 'host_community' if governorate == 'basra' else 'returnees host_community' if k == 5 else 'returnees'
    if governorate == 'anbar': p['female_headed_household'] = 'both' if p['respondent_group'] in ('women', 'female_youth') else 'no'

def sensible(people):
    """Young people in work have worked: within a group, jobs go to those first. No figure splits work by more."""
    for group in ('male_youth', 'female_youth'):
        young = sorted((p for p in people if p['respondent_group'] == group), key=lambda p: p['youth_worked'] != 'yes')
        jobs = sorted((p['employment_status'] for p in young), key=lambda j: j not in ('paid_employee', 'self_employed'))
        for p, job in zip(young, jobs): p['employment_status'] = job

def fill(method, people, known, rng):
    """What no figure speaks of is answered somehow, so that every question has answers."""
    words, lists, figures = known
    for question, (kind, listed) in lists.items():
        if question in DONE or kind != 'select_multiple': continue
        whole = any(f['source'] != 'text' or f['counting'].startswith('SHARE') or f['counting'] == 'RATE' for f in figures[question])
        if whole or question.endswith('_codes'): continue
        free = [o for o in words[listed] if o != 'other' and not any(o in f['options'].split() for f in figures[question])]
        for p in people:
            more = [o for o in free if rng.random() < .4] or ([] if p.get(question) else [rng.choice(free)])
            taken = p.get(question, '').split() + more
            p[question] = ' '.join(o for o in words[listed] if o in taken)
    for question, (kind, listed) in lists.items():
        if question == 'displacement_status' and method == 'kii' and not figures[question]: raise SystemExit(question)
        if question == 'livelihood_interest_codes':
            for p in people:
                if not p.get(question): p[question] = rng.choice(['pastry', 'beauty_care'] if p['sex'] == 'female' else ['carpentry', 'restaurant'])

DONE = {'displacement_status'}

def finish(governorate, method, people, known, rng, to, difficulties):
    words, lists, figures = known
    fill(method, people, known, rng)
    if method == 'kii': sensible(people)
    rng.shuffle(people)
    difficulties = list(difficulties)
    first, days = DAYS[governorate]
    for k, p in enumerate(people):
        p['governorate'] = governorate
        if method == 'fgd': discussion(p, governorate, k, people, rng)
        profile(p, method, governorate, k, rng, difficulties)
        works(p, method, rng)
    if method == 'kii':
        youths = [p for p in people if p['age_group'] == 'youth']
        youths[0]['age'], youths[1]['age'] = 15, 24
    young_workers(governorate, method, people, rng)
    for k, p in enumerate(people):
        p['consent'] = 'yes'
        p['quote_consent'] = 'no' if k % 4 == 3 else 'yes'
        day = first + datetime.timedelta(days=k * days // len(people))
        p['interview_date'] = day.isoformat()
        hour = 8 + 2 * (k % 3)
        p['start'] = f'{day}T{hour:02}:{rng.randint(0, 40):02}:00.000+03:00'
        p['end'] = f'{day}T{hour + 1:02}:{rng.randint(0, 55):02}:00.000+03:00'
        p['enumerator'] = ('Interviewer ' if method == 'kii' else 'Discussion leader ') + str(1 + k % 3)
        opinions(p, method, words, lists, rng)
    order = columns(method)
    given = [c for c in order if any(p.get(c) not in (None, '') for p in people)]
    with open(f'{to}/{governorate}-{method}.csv', 'w', newline='', encoding='utf-8') as file:
        w = csv.writer(file, lineterminator='\n')
        w.writerow(['interview'] + given)
        for k, p in enumerate(people): w.writerow([f'{governorate}-{method}-{k + 1:02}'] + [p.get(c, '') for c in given])

def columns(method):
    """The questions in the order of the form; what the phone works out itself stands there too."""
    names, part = [], ''
    for line in open(f'{sys.argv[2]}/needs-assessment-{method}.md', encoding='utf-8'):
        cells = [c.strip() for c in line.split('|')][1:-1]
        if len(cells) == 1: part = cells[0]
        elif part == 'survey' and cells[1].split(' ')[0] in ('start', 'end', 'date', 'text', 'integer', 'select_one', 'select_multiple', 'calculate') and cells[2] != 'method': names.append(cells[2])
    return names
