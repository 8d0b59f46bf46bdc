-- The catalogue of modules: the eight of the manual, and what a mission adds. Titles and structure only, no text of the manual.

create table programmes.module (
    number smallint primary key,
    name_en text not null,
    name_ar text not null,
    name_ckb text not null,
    constraint modules_are_numbered_from_one check (number between 1 and 99)
);
insert into programmes.module (number, name_en, name_ar, name_ckb) values
    (1, 'Coping with Stress, Building Resilience', 'التعامل مع الضغوط وبناء المرونة النفسية',
        'مامەڵەکردن لەگەڵ فشاری دەروونی و بنیاتنانی بەرگەگرتن'),
    (2, 'Positive Thinking, Patience, Perseverance and Motivation', 'التفكير الإيجابي والصبر والمثابرة والتحفيز',
        'بیرکردنەوەی ئەرێنی، ئارامگرتن، کۆڵنەدان و هاندان'),
    (3, 'Teamwork and Conflict Resolution Skills', 'مهارات العمل الجماعي وحل النزاعات',
        'کارامەییەکانی کاری تیمی و چارەسەرکردنی ناکۆکی'),
    (4, 'Self-confidence and Self-esteem (Self-efficacy)', 'الثقة بالنفس وتقدير الذات (الكفاءة الذاتية)',
        'متمانەبەخۆبوون و ڕێزی خود (باوەڕ بە توانای خۆ)'),
    (5, 'Time Management and Prioritization Skills', 'مهارات إدارة الوقت وتحديد الأولويات',
        'کارامەییەکانی بەڕێوەبردنی کات و دیاریکردنی ئەولەویەت'),
    (6, 'Communication Skills', 'مهارات التواصل', 'کارامەییەکانی پەیوەندیکردن'),
    (7, 'Problem-solving Skills', 'مهارات حل المشكلات', 'کارامەییەکانی چارەسەرکردنی کێشە'),
    (8, 'Leadership Skills and Relationship Building', 'مهارات القيادة وبناء العلاقات',
        'کارامەییەکانی سەرکردایەتی و بنیاتنانی پەیوەندی');

alter table programmes.session
    drop constraint module_is_one_of_eight,
    add constraint module_is_in_the_catalogue foreign key (module) references programmes.module (number);

-- What a module serves: skills, aims of the programme, strains of work.
create table programmes.module_tie (
    module smallint not null references programmes.module (number),
    kind text not null,
    code text not null,
    primary key (module, kind, code),
    constraint tie_kind_is_known check (kind in ('SKILL', 'AIM', 'STRAIN'))
);
insert into programmes.module_tie (module, kind, code) values
    (1, 'SKILL', 'STRESS'), (1, 'SKILL', 'RESILIENCE'),
    (2, 'SKILL', 'POSITIVE_THINKING'), (2, 'SKILL', 'MOTIVATION'),
    (3, 'SKILL', 'TEAMWORK'), (3, 'SKILL', 'CONFLICT_RESOLUTION'),
    (4, 'SKILL', 'SELF_CONFIDENCE'), (4, 'SKILL', 'SELF_EFFICACY'),
    (5, 'SKILL', 'TIME_MANAGEMENT'),
    (6, 'SKILL', 'COMMUNICATION'),
    (7, 'SKILL', 'PROBLEM_SOLVING'),
    (8, 'SKILL', 'LEADERSHIP'), (8, 'SKILL', 'RELATIONSHIPS'),
    -- our reading of the three aims and of the strains named in the assessments; a mission changes it
    (1, 'AIM', 'READY_FOR_STRAIN'), (2, 'AIM', 'READY_FOR_STRAIN'), (7, 'AIM', 'READY_FOR_STRAIN'),
    (2, 'AIM', 'SKILLS'), (3, 'AIM', 'SKILLS'), (4, 'AIM', 'SKILLS'), (5, 'AIM', 'SKILLS'), (6, 'AIM', 'SKILLS'),
    (7, 'AIM', 'SKILLS'), (8, 'AIM', 'SKILLS'),
    (3, 'AIM', 'SAFE_PLACE'), (8, 'AIM', 'SAFE_PLACE'),
    (1, 'STRAIN', 'LONG_HOURS'), (1, 'STRAIN', 'INSECURE_WORK'), (1, 'STRAIN', 'WORKLOAD'),
    (2, 'STRAIN', 'INSECURE_WORK'), (2, 'STRAIN', 'DIFFICULT_TASKS'),
    (3, 'STRAIN', 'EMPLOYERS'), (5, 'STRAIN', 'LONG_HOURS'), (5, 'STRAIN', 'WORKLOAD'), (5, 'STRAIN', 'COMMUTE'),
    (6, 'STRAIN', 'EMPLOYERS'), (6, 'STRAIN', 'CUSTOMERS'), (7, 'STRAIN', 'CUSTOMERS'), (7, 'STRAIN', 'DIFFICULT_TASKS');

-- Editions of the manual that the mission works with.
create table programmes.manual_edition (
    id smallint generated always as identity primary key,
    name text not null,
    year smallint not null,
    languages text[] not null,
    constraint edition_once unique (name, year),
    constraint edition_has_languages check (languages <> '{}' and languages <@ '{en,ar,ckb}'::text[])
);
insert into programmes.manual_edition (name, year, languages)
values ('IOM MHPSS and Livelihood Integration Manual', 2022, '{en,ar,ckb}');

-- What lies ready for a module in up to three languages: its session template and its leaflets.
create table programmes.material (
    id uuid primary key default uuidv7(),
    kind text not null,
    -- null: the template of the awareness session, which belongs to no module
    module smallint references programmes.module (number),
    -- counted through within a module and kind
    position smallint not null,
    -- a title of the mission's own; empty until somebody writes one
    title text not null default '',
    constraint material_kind_is_known check (kind in ('TEMPLATE', 'LEAFLET')),
    constraint a_leaflet_has_its_module check (kind <> 'LEAFLET' or module is not null),
    constraint material_position_from_one check (position between 1 and 50)
);
create index material_by_module on programmes.material (module, kind, position);

insert into programmes.material (kind, module, position)
select 'TEMPLATE', number, 1 from programmes.module order by number;
insert into programmes.material (kind, module, position) values ('TEMPLATE', null, 1);
-- 23 leaflets go with the eight modules (RU-32). How they are shared out is not printed: three each and two for the
-- last is an assumption, which a mission corrects by moving a leaflet to another module.
insert into programmes.material (kind, module, position)
select 'LEAFLET', 1 + (slot - 1) / 3, 1 + (slot - 1) % 3 from generate_series(1, 23) as slot;
