/**
 * The demo story: the 2022 programme and a current year, told through the use cases as users would. Profile demo only.
 */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "web",
            "access",
            "access :: users",
            "access :: tokens",
            "files",
            "geography",
            "directory",
            "workforce",
            "workforce :: training",
            "workforce :: teamwork",
            "registry",
            "care :: requests",
            "care :: referrals",
            "programmes",
            "programmes :: projects",
            "programmes :: printing",
            "programmes :: certificates",
            "programmes :: photographs",
            "programmes :: cohorts",
            "programmes :: sessions",
            "programmes :: modules",
            "programmes :: catalogue",
            "programmes :: choice",
            "programmes :: leaflets",
            "programmes :: notes",
            "programmes :: offline",
            "programmes :: attendance",
            "programmes :: counselling",
            "programmes :: leading",
            "programmes :: allowances",
            "programmes :: places-checked",
            "programmes :: accommodations",
            "programmes :: outreach",
            "programmes :: consultations",
            "programmes :: activities",
            "programmes :: evidence",
            "programmes :: workshops",
            "programmes :: requests",
            "programmes :: jointplan",
            "programmes :: selection",
            "programmes :: referral-path",
            "programmes :: tags",
            "programmes :: outlook",
            "programmes :: availability",
            "programmes :: groups",
            "forms",
            "forms :: definitions",
            "forms :: devices",
            "forms :: submissions",
            "forms :: starters",
            "monitoring",
            "monitoring :: reconciliation"
        })
@NullMarked
package org.sanad.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
