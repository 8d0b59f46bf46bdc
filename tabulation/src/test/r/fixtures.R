# What R's survey package says of a made-up survey: the figures that tabulation's tests are held to.
# Needs Debian's r-base-core and r-cran-survey (4.1). Writes survey.csv, expected.csv, tests.csv, corrected.csv, members.csv and
# expected_members.csv into the test resources, which are committed; nobody needs R to build or to run. Call from this folder: Rscript fixtures.R
suppressPackageStartupMessages(library(survey))
set.seed(20201101)
out <- "../resources/org/sanad/tabulation/"

n <- 640
d <- data.frame(stratum = sample(c("anbar", "basra", "diyala", "ninewa", "wassit"), n, TRUE, c(.3, .25, .2, .15, .1)))
d$cluster <- paste0(d$stratum, "-", sample(1:7, n, TRUE, c(3, 2, 2, 1, 1, 1, 1)))
# one stratum of a single cluster
d$stratum[1:9] <- "sulaymaniyah"
d$cluster[1:9] <- "sulaymaniyah-1"
d$even <- c(anbar = 12.5, basra = 7.25, diyala = 3, ninewa = 20.125, sulaymaniyah = 5, wassit = 9.5)[d$stratum]
d$weight <- round(d$even * exp(rnorm(n, 0, .4)), 4)
d$villages <- c(anbar = 40, basra = 25, diyala = 12, ninewa = 30, sulaymaniyah = 4, wassit = 18)[d$stratum]
d$people <- c(anbar = 900, basra = 500, diyala = 300, ninewa = 150, sulaymaniyah = 12, wassit = 120)[d$stratum]
d$sex <- sample(c("female", "male"), n, TRUE)
d$place <- sample(c("camp", "village", "town"), n, TRUE)
d$work <- sample(c("no", "seeking", "student", "yes"), n, TRUE, c(.45, .2, .1, .25))
d$work[sample(n, 31)] <- NA
d$care <- ifelse(d$sex == "female", sample(c("no", "yes"), n, TRUE, c(.7, .3)), "NOT_ASKED")
d$everyone <- "yes"
d$nobody <- "no"
d$gap <- ifelse(d$place == "camp", NA, sample(c("no", "yes"), n, TRUE))
d$age <- round(rnorm(n, 34 + 3 * (d$sex == "male"), 11))
d$age[sample(n, 25)] <- NA
d$size <- sample(1:11, n, TRUE)
d$spent <- round(exp(rnorm(n, 4, .7)) * d$size, 2)
d$arm <- sample(c("integrated", "livelihood"), n, TRUE)
d$time <- sample(c("before", "later"), n, TRUE)
d$score <- round(50 + 4 * (d$arm == "integrated") + 3 * (d$time == "later") +
  5 * (d$arm == "integrated") * (d$time == "later") + rnorm(n, 0, 9), 3)
for (b in c("cost", "distance", "shame", "time_lack")) d[[paste0("barrier_", b)]] <- rbinom(n, 1, runif(1, .1, .6))
write.csv(d, paste0(out, "survey.csv"), row.names = FALSE, na = "", quote = FALSE)
d[d == "NOT_ASKED"] <- NA

whole <- d$stratum != "sulaymaniyah"
designs <- list(
  simple = svydesign(~1, data = d, weights = rep(1, n)),
  strata = svydesign(~1, strata = ~stratum, weights = ~even, data = d),
  weights = svydesign(~1, strata = ~stratum, weights = ~weight, data = d),
  clusters = subset(svydesign(~cluster, strata = ~stratum, weights = ~weight, data = d, nest = FALSE), whole),
  unstratified = svydesign(~cluster, weights = ~weight, data = d),
  finite = subset(svydesign(~cluster, strata = ~stratum, weights = ~weight, fpc = ~villages, data = d), whole),
  finite_people = svydesign(~1, strata = ~stratum, weights = ~even, fpc = ~people, data = d),
  lonely_adjust = svydesign(~cluster, strata = ~stratum, weights = ~weight, data = d),
  lonely_remove = svydesign(~cluster, strata = ~stratum, weights = ~weight, data = d),
  lonely_certainty = svydesign(~cluster, strata = ~stratum, weights = ~weight, data = d))

f <- function(x) sprintf("%.17g", x)
lines <- "design,kind,variable,value,group_var,group,stat,se,low,high,df,n,deff"
add <- function(...) lines[[length(lines) + 1]] <<- paste(..., sep = ",")

policy <- function(name) options(survey.lonely.psu = if (grepl("^lonely_", name)) sub("lonely_", "", name) else "remove")
groups <- list(none = "", sex = c("female", "male"), place = c("camp", "village", "town"),
               stratum = c("anbar", "sulaymaniyah"))
within <- function(design, g, level) {
  if (g == "none") design else { v <- design$variables; subset(design, v[[g]] == level) }
}
for (name in names(designs)) {
  policy(name)
  for (g in names(groups)) for (level in groups[[g]]) {
    part <- within(designs[[name]], g, level)
    if (nrow(part) == 0) next
    for (v in c("work", "care", "everyone", "nobody", "gap")) {
      answered <- subset(part, !is.na(part$variables[[v]]))
      if (nrow(answered) == 0) next
      for (value in sort(unique(d[[v]][!is.na(d[[v]])]))) {
        answered$variables$y <- as.numeric(answered$variables[[v]] == value)
        m <- svymean(~y, answered, deff = "replace")
        p <- coef(m)
        df <- degf(answered)
        wald <- if (df > 0) confint(m, df = df) else c(NA, NA)
        add(name, "share", v, value, g, level, f(p), f(SE(m)), f(wald[1]), f(wald[2]), df, nrow(answered), f(deff(m)))
        if (df > 0 && p > 1e-9 && p < 1 - 1e-9) {
          # "logit" is found by iteration that stops 1e-9 before its end; "xlogit" is the same in closed form
          for (method in c("xlogit", "logit")) {
            ci <- attr(svyciprop(~y, answered, method = method), "ci")
            add(name, method, v, value, g, level, f(p), f(SE(m)), f(ci[1]), f(ci[2]), df, nrow(answered), "")
          }
        }
      }
    }
    for (b in c("cost", "distance", "shame", "time_lack")) {
      m <- svymean(as.formula(paste0("~barrier_", b)), part)
      add(name, "several", "barriers", b, g, level, f(coef(m)), f(SE(m)), "", "", degf(part), nrow(part), "")
    }
    known <- subset(part, !is.na(part$variables$age))
    m <- svymean(~age, known, deff = "replace")
    ci <- if (degf(known) > 0) confint(m, df = degf(known)) else c(NA, NA)
    add(name, "mean", "age", "", g, level, f(coef(m)), f(SE(m)), f(ci[1]), f(ci[2]), degf(known), nrow(known), f(deff(m)))
    r <- svyratio(~spent, ~size, part)
    ci <- if (degf(part) > 0) confint(r, df = degf(part)) else c(NA, NA)
    add(name, "ratio", "spent", "", g, level, f(coef(r)), f(SE(r)), f(ci[1]), f(ci[2]), degf(part), nrow(part), "")
    if (degf(part) > 0) {
      q <- svyquantile(~spent, part, c(.25, .5, .75), qrule = "school", interval.type = "mean", df = degf(part))[[1]]
      for (i in 1:3) add(name, "quantile", "spent", c("q25", "q50", "q75")[i], g, level, f(q[i, 1]), f(q[i, 4]),
                         f(q[i, 2]), f(q[i, 3]), degf(part), nrow(part), "")
    }
  }
}
writeLines(unlist(lines), paste0(out, "expected.csv"))

lines <- "design,test,variable,group_var,statistic,df1,df2,p,estimate,se"
for (name in c("simple", "strata", "weights", "clusters", "unstratified", "finite")) {
  policy(name)
  design <- designs[[name]]
  for (pair in list(c("work", "sex"), c("work", "place"), c("care", "place"), c("gap", "sex"), c("work", "stratum"))) {
    v <- design$variables
    part <- subset(design, !is.na(v[[pair[1]]]) & !is.na(v[[pair[2]]]))
    t <- svychisq(as.formula(paste0("~", pair[1], "+", pair[2])), part, statistic = "F")
    add(name, "rao_scott", pair[1], pair[2], f(t$statistic), f(t$parameter[1]), f(t$parameter[2]), f(t$p.value), "", "")
  }
  part <- subset(design, !is.na(design$variables$age))
  part$variables$group <- as.numeric(part$variables$sex == "female")
  t <- svyttest(age ~ group, part)
  add(name, "t", "age", "sex", f(t$statistic), f(t$parameter), "", f(t$p.value), f(t$estimate), "")
  design$variables$first <- as.numeric(design$variables$arm == "integrated")
  design$variables$later <- as.numeric(design$variables$time == "later")
  m <- svyglm(score ~ first * later, design)
  s <- coef(summary(m))[4, ]
  add(name, "did", "score", "arm;time", f(s[3]), m$df.residual, "", f(s[4]), f(s[1]), f(s[2]))
}
few <- d[1:40, ]
whole4 <- d[!is.na(d$work), ]
t <- chisq.test(table(whole4$work, whole4$place), correct = FALSE)
add("purposive", "chi_squared", "work", "place", f(t$statistic), t$parameter, "", f(t$p.value), "", "")
t <- fisher.test(table(few$care, few$place == "camp"))
add("few", "fisher", "care", "camp", "", "", "", f(t$p.value), "", "")
t <- t.test(age ~ sex, d)
add("purposive", "t", "age", "sex", f(t$statistic), f(t$parameter), "", f(t$p.value), "", "")
t <- wilcox.test(spent ~ sex, d, correct = TRUE, exact = FALSE)
add("purposive", "mann_whitney", "spent", "sex", f(t$statistic), "", "", f(t$p.value), "", "")
t <- wilcox.test(few$score, few$spent, paired = TRUE, exact = TRUE)
add("few", "wilcoxon", "score", "spent", f(t$statistic), "", "", f(t$p.value), "", "")
t <- mcnemar.test(table(d$barrier_cost, d$barrier_shame), correct = TRUE)
add("purposive", "mcnemar", "barrier_cost", "barrier_shame", f(t$statistic), t$parameter, "", f(t$p.value), "", "")
writeLines(unlist(lines), paste0(out, "tests.csv"))

p <- c(.001, .02, .02, .3, .04, .9, .011, .5, 1)
writeLines(c("p,holm,bh", paste(f(p), f(p.adjust(p, "holm")), f(p.adjust(p, "BH")), sep = ",")), paste0(out, "corrected.csv"))

# Members of the households of every second interview, none in some: a row is a member, and what varies is the interview.
some <- seq(1, n, by = 2)
of <- rep(some, sample(0:6, length(some), TRUE))
m <- data.frame(interview = of, d[of, c("stratum", "cluster", "even", "weight", "people", "place")], row.names = NULL)
lean <- rnorm(n)[of]
m$school <- ifelse(runif(nrow(m)) < plogis(lean), "yes", "no")
m$school[sample(nrow(m), 30)] <- NA
m$girl <- sample(c("no", "yes"), nrow(m), TRUE)
m$years <- round(20 + 8 * lean + rnorm(nrow(m), 0, 9))
write.csv(m, paste0(out, "members.csv"), row.names = FALSE, na = "", quote = FALSE)
whole <- m$stratum != "sulaymaniyah"
designs <- list(
  simple = svydesign(~interview, data = m, weights = rep(1, nrow(m))),
  strata = svydesign(~interview, strata = ~stratum, weights = ~weight, data = m),
  clusters = subset(svydesign(~cluster + interview, strata = ~stratum, weights = ~weight, data = m, nest = FALSE), whole),
  finite_people = svydesign(~interview, strata = ~stratum, weights = ~even, fpc = ~people, data = m))
lines <- "design,kind,variable,value,group_var,group,stat,se,low,high,df,n,interviews"
for (name in names(designs)) {
  policy(name)
  for (g in c("none", "place", "girl")) for (level in if (g == "none") "" else sort(unique(m[[g]]))) {
    part <- within(designs[[name]], g, level)
    answered <- subset(part, !is.na(part$variables$school))
    answered$variables$y <- as.numeric(answered$variables$school == "yes")
    for (kind in c("share", "mean")) {
      one <- if (kind == "share") answered else part
      e <- svymean(if (kind == "share") ~y else ~years, one)
      ci <- confint(e, df = degf(one))
      held <- if (kind == "share") one$variables$interview[one$variables$y == 1] else one$variables$interview
      add(name, kind, if (kind == "share") "school" else "years", if (kind == "share") "yes" else "", g, level, f(coef(e)),
          f(SE(e)), f(ci[1]), f(ci[2]), degf(one), nrow(one), length(unique(held)))
    }
  }
}
t <- svychisq(~school + girl, subset(designs$strata, !is.na(m$school)), statistic = "F")
add("strata", "rao_scott", "school", "", "girl", "", f(t$statistic), "", f(t$parameter[1]), f(t$parameter[2]), "", "", "")
writeLines(unlist(lines), paste0(out, "expected_members.csv"))
