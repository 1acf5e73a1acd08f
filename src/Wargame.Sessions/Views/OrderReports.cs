using Wargame.Sessions.Disclosures;
using Wargame.World.Definition;
using Wargame.World.State;

namespace Wargame.Sessions.Views;

/// <summary>
/// What intelligence makes of an order. A rumour says what and where, and whom people name for it; an estimate knows either who gave it or how
/// strong it is, not both. Either may be wrong.
/// </summary>
internal static class OrderReports
{
    private const int Step = 50;

    /// <summary>The order as the viewer is told of it, or null when it is told nothing or everything, or there was no such order in the end.</summary>
    public static RevealedOrder? Of(Sight sight, int turn, GivenOrder given)
    {
        var draft = given.Draft;
        var fact = Facts.Order(draft.OrderId(turn), draft.Instrument, draft.Actor);
        var level = sight.Level(fact);
        if (given.Order is not { } order || level is DisclosureLevel.Hidden or DisclosureLevel.Confirmed || sight.Knowledge.Find(fact) is not { } grant)
            return null;
        var chance = new Draws(sight.State.Seed, turn, $"order/{order.Id}/{grant.Reader}");
        var wrong = chance.Happens("wrong", grant.Error);
        var namesGiver = level == DisclosureLevel.Rumour || chance.Happens("part", 0.5);
        var giver = !namesGiver ? null : sight.Entity(wrong ? Suspect(sight, chance, order) : order.Actor);
        var instrument = sight.Instrument(order.Instrument);
        var target = instrument.TargetKind is null ? null : sight.Entity(order.Target);
        var report = new RevealedOrder(
            "said/" + chance.Cover(), giver, instrument, target, namesGiver ? 0 : Strength(chance, order.Level, wrong), Mode.Requested, 0, null, null, false, false, null, "", "");
        return report with { Told = level, Wrong = wrong };
    }

    /// <summary>Somebody else who might have given it; anybody else where nobody might.</summary>
    private static string Suspect(Sight sight, Draws chance, Order order)
    {
        var others = sight.Rules.Actors.Where(actor => actor.Id != order.Actor && actor.Id != sight.Me).Select(actor => actor.Id).ToList();
        var able = others.Where(actor => sight.Rules.Model.LegalOrders(sight.State.Opening, actor).Any(legal => legal.Instrument.Id == order.Instrument)).ToList();
        var suspects = able.Count > 0 ? able : others;
        return suspects.Count == 0 ? order.Actor : suspects[chance.Pick("suspect", suspects.Count)];
    }

    /// <summary>In steps of a twentieth; a wrong one is out by a quarter to a half.</summary>
    private static int Strength(Draws chance, int level, bool wrong)
    {
        var near = (int)Math.Round(level / (double)Step) * Step;
        if (!wrong)
            return Math.Max(Step, near);
        var away = (5 + chance.Pick("away", 6)) * Step;
        return near + away <= Order.FullLevel && (chance.Happens("side", 0.5) || near - away < Step) ? near + away : Math.Max(Step, near - away);
    }
}
