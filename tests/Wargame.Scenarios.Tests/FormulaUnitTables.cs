using Wargame.Scenarios.Formulas;

namespace Wargame.Scenarios.Tests;

public sealed class FormulaUnitTables
{
    [Theory]
    [InlineData("r.coca", "-100 ha")]
    [InlineData("r.coca", "5")]
    [InlineData("r.coca", "r.coca * r.services / 100")]
    [InlineData("r.coca", "r.services * 2 ha")]
    [InlineData("r.coca", "replanting * spray_alienation")]
    [InlineData("r.coca", "start(r.coca) - r.coca + 100")]
    [InlineData("r.coca", "s.people * (r.coca / s.people)")]
    [InlineData("r.coca", "(r.coca ^ 2) / r.coca")]
    [InlineData("r.coca", "if(r.coca > 0, 5 ha, 0)")]
    [InlineData("r.coca", "curve(turn, 0: 0, 4: 500 ha)")]
    [InlineData("r.coca", "max(r.coca, 0) * fired(march)")]
    [InlineData("s.bond_state", "10 * r.coca / 1000 ha")]
    [InlineData("s.bond_state", "r.services - 50 + 2 points")]
    [InlineData("s.bond_state", "r.services * s.bond_state / 100")]
    [InlineData("s.bond_state", "floor(abs(-3))")]
    [InlineData("highland.cash", "0.01 $M * r.services")]
    [InlineData("highland.cash", "r.services / 100")]
    public void Units_that_fit(string variable, string formula) => Assert.Empty(FormulaBench.Change(variable, formula).Diagnostics);

    [Theory]
    [InlineData("r.coca", "r.services", "WG0405")]
    [InlineData("r.coca", "s.people", "WG0405")]
    [InlineData("r.coca", "r.coca ^ 2", "WG0405")]
    [InlineData("r.coca", "r.coca * s.people", "WG0405")]
    [InlineData("r.coca", "r.services > 2", "WG0403")]
    [InlineData("s.bond_state", "r.coca", "WG0405")]
    [InlineData("s.bond_state", "1 / r.coca", "WG0405")]
    [InlineData("s.bond_state", "10 * r.coca / s.people", "WG0405")]
    [InlineData("highland.cash", "0.1 * r.services", "WG0405")]
    [InlineData("r.coca", "r.coca + r.services", "WG0404")]
    [InlineData("r.coca", "max(r.coca, s.people)", "WG0404")]
    [InlineData("r.coca", "clamp(r.coca, 0, 5 people)", "WG0404")]
    [InlineData("r.coca", "if(r.coca > s.people, 1, 2)", "WG0404")]
    [InlineData("r.coca", "if(turn > 1, r.coca, r.services)", "WG0404")]
    [InlineData("r.coca", "curve(r.coca, 0 people: 1, 5: 2)", "WG0404")]
    [InlineData("r.coca", "sum(n in r.borders: n.services > 5)", "WG0403")]
    [InlineData("r.coca", "if(turn, 1, 2)", "WG0403")]
    [InlineData("r.coca", "if(turn > 1, 1, turn > 2)", "WG0403")]
    [InlineData("r.coca", "-(turn > 1)", "WG0403")]
    [InlineData("r.coca", "(turn > 1) * 5", "WG0403")]
    public void Units_that_do_not_fit_give_one_error(string variable, string formula, string code) =>
        Assert.Equal(code, Assert.Single(FormulaBench.Change(variable, formula).Errors()).Code);

    [Theory]
    [InlineData("s.bond_state", "r.coca", "divide by an amount such as \"1000 ha\", and give the result's factor the unit \"points\"")]
    [InlineData("s.bond_state", "homicide", "divide by a coefficient whose unit is \"per 100k\" (a number in a formula cannot carry it), or by the same number at the start, start(…), and give the result's factor the unit \"points\"")]
    [InlineData("s.bond_state", "r.coca / s.people", "divide by a coefficient whose unit is \"ha/people\" (a number in a formula cannot carry it), or by the same number at the start, start(…), and give the result's factor the unit \"points\"")]
    [InlineData("highland.cash", "0.1 * r.services", "points / 100 is a pure share: give its factor the unit \"$M\"")]
    public void The_help_for_a_wrong_unit_names_only_what_can_be_written(string variable, string formula, string help) =>
        Assert.StartsWith(help, Assert.Single(WithCompoundUnits(variable, formula).Errors()).Help, StringComparison.Ordinal);

    [Theory]
    [InlineData("10 * r.coca / 1000 ha")]
    [InlineData("10 * homicide / homicide_unit")]
    [InlineData("10 * homicide / start(homicide)")]
    public void What_the_help_says_can_be_written(string formula) => Assert.Empty(WithCompoundUnits("s.bond_state", formula).Errors());

    [Theory]
    [InlineData("0.5 points/ha * r.coca", "WG0313", "\"ha\" is a unit, and stands only after a number, alone: for a compound unit such as points/ha write an amount, such as \"1 ha\", or use a coefficient, whose \"unit\" may be compound")]
    [InlineData("homicide / 1000 per 100k", "WG0401", "the unit of a number in a formula is one word; use a coefficient, whose \"unit\" may be \"per 100k\"")]
    public void A_compound_unit_in_a_formula_is_told_where_it_belongs(string formula, string code, string help)
    {
        var error = WithCompoundUnits("s.bond_state", formula).Errors().First();
        Assert.Equal((code, help), (error.Code, error.Help));
    }

    [Theory]
    [InlineData("s.bond_state > 50", true)]
    [InlineData("fired(march)", true)]
    [InlineData("true", true)]
    [InlineData("turn", false)]
    [InlineData("level(eradicate, r)", false)]
    [InlineData("not turn", false)]
    [InlineData("turn > 1 and 5", false)]
    [InlineData("since(march)", false)]
    public void A_condition_is_a_truth_value(string formula, bool isTruth) =>
        Assert.Equal(isTruth ? [] : ["WG0403"], FormulaBench.Condition(formula).Errors().Select(error => error.Code));

    private static LoadResult WithCompoundUnits(string variable, string formula) => FormulaBench.Load($"    change:\n      {variable}: '{formula}'\ncoefficients:\n"
        + "  - { id: homicide, value: 40, unit: per 100k, range: [0, 99], note: A., source: made for tests, grade: D }\n"
        + "  - { id: homicide_unit, value: 1, unit: per 100k, range: [0, 99], note: A., source: made for tests, grade: D }\n");

    [Theory]
    [InlineData("ha", "ha")]
    [InlineData("points", "points")]
    [InlineData("number", "number")]
    [InlineData("ha/people", "ha/people")]
    [InlineData("points per ha", "1/ha")]
    [InlineData("$M/ha", "$M/ha")]
    [InlineData("ha*people/ha", "people")]
    public void A_unit_is_written_in_one_way(string symbol, string canonical) => Assert.Equal(canonical, FormulaUnit.Parse(symbol).ToString());
}
