using Wargame.Papers.Writing;
using Wargame.Sessions.Views;
using Wargame.World;
using Wargame.World.Definition;

namespace Wargame.Papers.Briefs;

/// <summary>What a team may ever order: what it does, on whom, at what price, and what it is paid from.</summary>
internal static class InstrumentList
{
    private const int NamedTargets = 4;

    public static void Write(Html page, Material from, TeamView view, PaperSize size)
    {
        var all = All(from, view.Me.Actor.Id).ToList();
        if (all.Count == 0)
            return;
        var texts = all.Select(each => (each.Instrument.Text, each.Facts)).ToList();
        var wide = Fit.SecondPage(texts, 2);
        var isDense = Fit.Style(wide, size).Length > 0;
        using (page.In("section", $"second {Fit.Style(isDense ? Fit.SecondPage(texts, 3) : wide, size)}"))
        {
            page.Add("h2", from.Say($"What you can order"));
            page.Add("p", Means(from, view), "note");
            using (page.In("ul", isDense ? "instruments-dense" : "instruments"))
            {
                foreach (var (instrument, facts) in all)
                {
                    using (page.In("li"))
                        page.Add("h3", instrument.Name).Add("p", instrument.Text).Add("p", facts, "facts");
                }
            }
        }
    }

    private static IEnumerable<(InstrumentDefinition Instrument, string Facts)> All(Material from, string actor) =>
        from.Rules.Model.LegalOrders(from.Lobby.World, actor).GroupBy(order => order.Instrument.Id).Select(group => group.ToList())
            .Select(orders => (orders[0].Instrument, string.Join(" · ", Facts(from, actor, orders[0].Instrument, orders).Where(fact => fact.Length > 0))));

    private static IEnumerable<string> Facts(Material from, string actor, InstrumentDefinition instrument, List<LegalOrder> orders)
    {
        yield return Price(from, instrument.CostEachTurn) is { Length: > 0 } each ? from.Say($"{each} a turn") : "";
        yield return Price(from, instrument.CostOnce) is { Length: > 0 } once ? from.Say($"{once} once") : "";
        yield return instrument.Lag switch { 0 => "", 1 => from.Say($"full effect a turn later"), var lag => from.Say($"full effect after {lag} turns") };
        if (orders.Any(order => order.Target.Id != actor))
            yield return orders.Count <= NamedTargets ? from.Say($"in {string.Join(", ", orders.Select(order => order.Target.Name))}") : from.Say($"in one of {orders.Count} places");
        yield return orders.Any(order => order.Foreign) && instrument.NeedsConsent ? from.Say($"abroad the host is asked") : "";
        yield return instrument.Covert ? from.Say($"covert: others are not told") : "";
    }

    private static string Price(Material from, IEnumerable<CostDefinition> costs) =>
        string.Join(", ", costs.Where(cost => cost.Amount != 0).Select(cost => Amount(from, from.World.Variables.First(known => known.Id == cost.Variable), cost.Amount)));

    private static string Amount(Material from, VariableDefinition variable, double amount)
    {
        var figure = Amounts.Of(from, Math.Abs(amount), variable.Unit);
        var named = variable.Unit.Symbol == "$M" ? figure : $"{figure}\u00a0{Amounts.InARow(variable.Name)}";
        return amount < 0 ? from.Say($"brings {named}") : named;
    }

    private static string Means(Material from, TeamView view)
    {
        if (view.Means.IsEmpty)
            return "";
        var means = string.Join(", ", view.Means.Select(each => $"{Amounts.InARow(each.Variable.Name)} {Amounts.Of(from, each.Has, each.Variable.Unit)}"));
        return from.Say($"You start with: {means}. Prices are for full effort; half the effort costs half.");
    }
}
