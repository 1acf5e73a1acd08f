namespace Wargame.Scenarios.Tests;

public sealed class FormulaGrammarTables
{
    [Theory]
    [InlineData("1 + 2 * 3 > 0", "((1 + (2 * 3)) > 0)")]
    [InlineData("(1 + 2) * 3 > 0", "(((1 + 2) * 3) > 0)")]
    [InlineData("10 - 4 - 3 > 0", "(((10 - 4) - 3) > 0)")]
    [InlineData("8 / 4 / 2 > 0", "(((8 / 4) / 2) > 0)")]
    [InlineData("-2 ^ 2 < 0", "(-(2^2) < 0)")]
    [InlineData("1 - -1 > 0", "((1 - -(1)) > 0)")]
    [InlineData("1 < 2 and 2 < 3 or not 3 < 4", "(((1 < 2) And (2 < 3)) Or Not((3 < 4)))")]
    [InlineData("not 1 < 2 and true", "(Not((1 < 2)) And 1)")]
    [InlineData("1e3 >= 1.5E-2", "(1000 >= 0.015)")]
    [InlineData("start(r.coca) > r.coca", "(start(r.coca) > r.coca)")]
    [InlineData("valley-floor.coca > 1000 ha", "(valley-floor.coca > 1000)")]
    [InlineData("highland.cash > 40 $M", "(highland.cash > 40)")]
    [InlineData("min(1, 2, 3) != max(4, 5)", "(Min(1, 2, 3) != Max(4, 5))")]
    [InlineData("if(turn == 1, 2, 3) > 0", "(if((turn == 1), 2, 3) > 0)")]
    [InlineData("curve(r.services, 0: -1, 50: 3) > 0", "(curve(r.services, 0:-1, 50:3) > 0)")]
    [InlineData("sum(n in r.borders: n.services) > 0", "(sum(n in r.borders: n.services) > 0)")]
    [InlineData("sum(x in segment tagged grower: x.people) > 0", "(sum(x in Segment tagged grower: x.people) > 0)")]
    [InlineData("level(eradicate, r) > 0", "(level(eradicate, r) > 0)")]
    [InlineData("last(answer-the-march, wait) and chosen(answer-the-march, troops)", "(last(answer-the-march, wait) And chosen(answer-the-march, troops))")]
    [InlineData("since(march) > 2 and fired(march)", "((since(march) > 2) And fired(march))")]
    [InlineData("change(r.services) < 0 or imposition(highland) > 0", "((change(r.services) < 0) Or (imposition(highland) > 0))")]
    [InlineData("spray_alienation > 1", "(spray_alienation > 1)")]
    public void A_formula_is_understood_as(string formula, string understood) =>
        Assert.Equal(understood, FormulaText.Show(FormulaBench.ReadCondition(formula)));

    [Theory]
    [InlineData("1 +", "WG0401")]
    [InlineData("1 2 > 0", "WG0401")]
    [InlineData("(1 > 0", "WG0401")]
    [InlineData("1 > 0)", "WG0401")]
    [InlineData("1 < 2 < 3", "WG0401")]
    [InlineData("turn = 1", "WG0401")]
    [InlineData("min(1, , 2) > 0", "WG0401")]
    [InlineData("r. > 0", "WG0401")]
    [InlineData("curve(1, 2) > 0", "WG0401")]
    [InlineData("true && false", "WG0402")]
    [InlineData("!true", "WG0402")]
    [InlineData("5 % 2 > 0", "WG0402")]
    [InlineData("turn ≥ 2", "WG0402")]
    [InlineData("mni(1, 2) > 0", "WG0315")]
    [InlineData("clamp(1, 2) > 0", "WG0406")]
    [InlineData("fired(1)", "WG0406")]
    [InlineData("change(turn) > 0", "WG0406")]
    [InlineData("curve(turn, 0: 1) > 0", "WG0407")]
    [InlineData("curve(turn, 0: 1, 0: 2) > 0", "WG0407")]
    [InlineData("curve(turn, 5: 1, 0: 2) > 0", "WG0407")]
    [InlineData("turn ^ 1 > 0", "WG0408")]
    [InlineData("turn ^ 9 > 0", "WG0408")]
    [InlineData("turn ^ 2.5 > 0", "WG0408")]
    [InlineData("spray_alienation-turn > 0", "WG0409")]
    [InlineData("turn-1 > 0", "WG0409")]
    [InlineData("r.services-10 > 0", "WG0409")]
    [InlineData("turn-valley-floor.services > 0", "WG0409")]
    public void A_formula_that_cannot_be_read_gives_one_error(string formula, string code) => IsTheOnlyError(formula, code);

    [Theory]
    [InlineData("r > 0", "WG0313")]
    [InlineData("trun > 0", "WG0313")]
    [InlineData("x.services > 0", "WG0301")]
    [InlineData("r.sevices > 0", "WG0302")]
    [InlineData("us.services > 0", "WG0303")]
    [InlineData("effect(voise, us) > 0", "WG0304")]
    [InlineData("fired(marsh)", "WG0305")]
    [InlineData("chosen(answer, troops)", "WG0306")]
    [InlineData("chosen(answer-the-march, troop)", "WG0307")]
    [InlineData("sum(n in r.bordrs: n.services) > 0", "WG0308")]
    [InlineData("sum(n in region tagged cocoa: n.services) > 0", "WG0312")]
    [InlineData("sum(n in regions: n.services) > 0", "WG0207")]
    [InlineData("sum(r in region: r.services) > 0", "WG0410")]
    [InlineData("sum(us in region: us.services) > 0", "WG0410")]
    [InlineData("r.coca > 10 hectares", "WG0314")]
    [InlineData("level(eradicate, s) > 0", "WG0316")]
    [InlineData("level(voice, r) > 0", "WG0316")]
    public void A_name_that_nothing_has_gives_one_error(string formula, string code) => IsTheOnlyError(formula, code);

    private static void IsTheOnlyError(string formula, string code)
    {
        var error = Assert.Single(FormulaBench.Condition(formula).Errors());
        Assert.Equal(code, error.Code);
        Assert.Equal(FormulaBench.File, error.At.File);
        Assert.Equal(9, error.At.Line);
    }
}
