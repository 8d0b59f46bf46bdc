# The same slice as R's survey package does it: svymean and svyby with intervals.
if (!suppressWarnings(suppressPackageStartupMessages(require(survey)))) quit(status = 0)
d <- read.csv(commandArgs(TRUE)[1], stringsAsFactors = TRUE, na.strings = "")
d$weight <- 1 + as.integer(sub("v", "", d$b2)) / 4
design <- svydesign(~1, strata = ~b2, weights = ~weight, data = d)
begin <- proc.time()[[3]]
for (q in c("so0", "so1", "so2")) {
  f <- as.formula(paste0("~", q))
  confint(svymean(f, design, na.rm = TRUE))
  for (b in paste0("b", 0:5)) confint(svyby(f, as.formula(paste0("~", b)), design, svymean, na.rm = TRUE))
}
cat(sprintf("the same in R survey %s: %.0f ms\n", packageVersion("survey"), 1000 * (proc.time()[[3]] - begin)))
