package com.example.northgate;

import dev.assay.testkit.RulePackTests;

class RulesTest extends RulePackTests {}
