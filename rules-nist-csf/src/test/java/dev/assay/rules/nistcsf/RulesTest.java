package dev.assay.rules.nistcsf;

import dev.assay.testkit.RulePackTests;

class RulesTest extends RulePackTests {}
