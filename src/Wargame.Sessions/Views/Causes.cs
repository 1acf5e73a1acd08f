using System.Collections.Immutable;
using Wargame.Sessions.Arguments;
using Wargame.Sessions.Disclosures;
using Wargame.World.Definition;
using Wargame.World.Ledger;
using Wargame.World.State;

namespace Wargame.Sessions.Views;

/// <summary>Ledger lines as causes in words, redacted for a viewer. Whatever is hidden, the sum stays exact.</summary>
internal sealed class Causes(Sight sight, TurnRecord record)
{
    private readonly Dictionary<string, Order> _orders = Orders(record);
    private readonly ILookup<int, LedgerLine> _ledger = record.Result.Ledger.ToLookup(line => line.Slot);

    /// <summary>The causes of a number's change: the largest first, then what the viewer may not know, then drift and the ends of the scale.</summary>
    public ImmutableArray<CauseView> Of(Slot slot)
    {
        var lines = _ledger[slot.Index].ToLookup(IsHidden);
        var causes = lines[false].GroupBy(Key).Select(Describe).ToList();
        if (lines[true].Any())
            causes.Add(new(sight.Say($"Causes that you do not know"), lines[true].Sum(line => line.Actual), CauseSort.Hidden, "", null, "", null));
        return [.. causes.Where(cause => cause.Amount != 0).OrderBy(cause => Rank(cause.Sort)).ThenByDescending(cause => Math.Abs(cause.Amount)).ThenBy(cause => cause.Label, StringComparer.Ordinal)];
    }

    /// <summary>What moves by itself comes after what somebody or something did.</summary>
    private static int Rank(CauseSort sort) => sort switch
    {
        CauseSort.Hidden => 1,
        CauseSort.Drift => 2,
        CauseSort.Clamp => 3,
        _ => 0,
    };

    private static string Key(LedgerLine line) =>
        FormattableString.Invariant($"{line.Kind}/{line.Rule}/{line.Cause}/{line.Actor}/{string.Join('|', line.Orders)}");

    /// <summary>A covert order of another actor, or an inject or crisis that others know of.</summary>
    private bool IsHidden(LedgerLine line)
    {
        if (sight.SeesAll)
            return false;
        if (line.Orders.Any(IsSecret) || Argument(line) is { } argument && !ArgumentDesk.Knows(sight, argument))
            return true;
        return Rule(line) switch
        {
            { Origin: RuleOrigin.Inject } rule => Inject(rule.OriginId) is { } inject && sight.Level(Facts.Of(inject)) < DisclosureLevel.Confirmed,
            { Origin: RuleOrigin.Crisis } rule => !sight.Receives(Crisis(rule.OriginId).To),
            _ => false,
        };
    }

    /// <summary>An order that is not found is taken for a secret: a doubt must not show what it should hide.</summary>
    private bool IsSecret(string id) => !_orders.TryGetValue(id, out var order) || !sight.Knows(order);

    private CauseView Describe(IGrouping<string, LedgerLine> lines)
    {
        var line = lines.First();
        var amount = lines.Sum(each => each.Actual);
        var actor = line.Actor.Length > 0 ? sight.Rules.Entity(line.Actor) : null;
        return line.Kind switch
        {
            CauseKind.Drift => new(sight.Say($"Drift to its natural level"), amount, CauseSort.Drift, "", null, sight.Say($"People come back to what they know."), null),
            CauseKind.Clamp => new(sight.Say($"The end of the scale"), amount, CauseSort.Clamp, "", null, "", null),
            CauseKind.Cost => new(sight.Say($"Price: {sight.Instrument(line.Cause)}"), amount, CauseSort.Cost, Behind(line), actor, "", null),
            CauseKind.Ladder => new(sight.World.Ladders.First(ladder => ladder.Id == line.Cause).Name, amount, CauseSort.Ladder, "", null, sight.Say($"Drawn by chance with the hazard that was shown."), null),
            CauseKind.Ruling when Argument(line) is { } argument => new(
                $"“{argument.Text.Action}”", amount, CauseSort.Ruling, sight.Say($"free-text order"), actor, sight.SeesAll || argument.Actor == sight.Me ? Reason(line) : "", null),
            CauseKind.Ruling => new(sight.Say($"Control's ruling"), amount, CauseSort.Ruling, "", null, sight.SeesAll ? Reason(line) : "", null),
            _ => Describe(line, amount, actor),
        };
    }

    private CauseView Describe(LedgerLine line, long amount, EntityDefinition? actor)
    {
        var rule = Rule(line)!;
        return new(Title(rule), amount, CauseSort.Rule, Behind(line), actor, RuleWords.Because(sight.Rules, rule), rule);
    }

    /// <summary>A law has words of its own; an effect is called by the thing that it belongs to.</summary>
    public string Title(RuleDefinition rule) => rule.Origin switch
    {
        RuleOrigin.Inject => Inject(rule.OriginId)?.Title ?? RuleWords.Title(sight.Rules, rule),
        RuleOrigin.Instrument => sight.Instrument(rule.OriginId).Name,
        RuleOrigin.Crisis => Crisis(rule.OriginId).Name,
        RuleOrigin.Choice => Option(rule.OriginId) ?? RuleWords.Title(sight.Rules, rule),
        _ => RuleWords.Title(sight.Rules, rule),
    };

    private string Behind(LedgerLine line)
    {
        if (line.Orders.Length > 0)
            return string.Join("; ", line.Orders.Where(_orders.ContainsKey).Select(id => OrderWords.Of(sight, _orders[id])).Distinct());
        return Rule(line) switch
        {
            { Origin: RuleOrigin.Inject } => sight.Say($"inject"),
            { Origin: RuleOrigin.Crisis } => sight.Say($"crisis"),
            { Origin: RuleOrigin.Choice } rule => Card(rule.OriginId) is { } card ? $"{sight.Entity(card.Actor).Name}: {card.Title}" : "",
            { Origin: RuleOrigin.Ladder } rule => sight.World.Ladders.First(ladder => ladder.Id == rule.OriginId).Name,
            _ => "",
        };
    }

    private RuleDefinition? Rule(LedgerLine line) => line.Rule < 0 ? null : sight.World.Rules[line.Rule];

    private InjectDefinition? Inject(string id) => sight.World.Injects.FirstOrDefault(inject => inject.Id == id);

    private CrisisDefinition Crisis(string id) => sight.World.Crises.First(crisis => crisis.Id == id);

    private ChoiceCardDefinition? Card(string cardAndOption) =>
        sight.World.Cards.FirstOrDefault(card => card.Id == cardAndOption.Split('/')[0]);

    private string? Option(string cardAndOption) =>
        Card(cardAndOption)?.Options.FirstOrDefault(option => option.Id == cardAndOption.Split('/')[^1])?.Label;

    private string Reason(LedgerLine line) => record.Inputs.Rulings.FirstOrDefault(
        ruling => sight.Rules.Model.Find(ruling.Slot)?.Index == line.Slot && (ruling.Cause is null || ruling.Cause == line.Cause) && (ruling.Actor ?? "") == line.Actor)?.Reason ?? "";

    /// <summary>The free-text order that a ruling was laid to, or null.</summary>
    private Argument? Argument(LedgerLine line) =>
        line is { Kind: CauseKind.Ruling, Actor.Length: > 0 } ? sight.State.Arguments.FirstOrDefault(argument => argument.Name == line.Cause) : null;

    private static Dictionary<string, Order> Orders(TurnRecord record)
    {
        var orders = new Dictionary<string, Order>(StringComparer.Ordinal);
        foreach (var programme in record.Before.Programmes.Concat(record.Result.State.Programmes))
            orders[programme.Order.Id] = programme.Order;
        foreach (var order in record.Inputs.Orders)
            orders[order.Id] = order;
        return orders;
    }
}
