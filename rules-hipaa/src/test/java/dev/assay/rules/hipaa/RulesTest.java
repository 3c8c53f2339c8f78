package dev.assay.rules.hipaa;

import dev.assay.testkit.RulePackTests;

class RulesTest extends RulePackTests {}
