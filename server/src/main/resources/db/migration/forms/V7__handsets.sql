-- What the app on a phone calls itself (deviceID of its requests): one code may set up several phones.
alter table forms.submission add column handset text;
alter table forms.submission_version add column handset text;
