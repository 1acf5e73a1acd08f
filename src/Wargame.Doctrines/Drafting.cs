using Wargame.Sessions.Commands;
using Wargame.World.Chance;
using Wargame.World.Definition;

namespace Wargame.Doctrines;

/// <summary>
/// Orders: what is worth more than the doctrine's threshold, the most worth first, as many as it gives in a turn. What the rules refuse at
/// full effort is tried at half; hosts are asked at once, so that people have time to answer.
/// </summary>
internal static class Drafting
{
    /// <summary>How far a whim may move a worth, up or down: equal plans do not come out equal in every session.</summary>
    private const double Whim = 0.5;

    public static Command? Next(Mind mind) => NextDraft(mind) ?? NextAsking(mind);

    /// <summary>The next order, without asking a host for one.</summary>
    public static Command? NextDraft(Mind mind)
    {
        if (mind.Doctrine is not { } doctrine || mind.Desk.Drafts.Length >= Math.Min(doctrine.Most, Limits.OrdersInATurn))
            return null;
        return Plans(mind, doctrine)
            .SelectMany(plan => Efforts(plan.Level).Select(level => Draft(mind, plan, level)))
            .FirstOrDefault(command => mind.Rules.Allows(mind.State, command));
    }

    /// <summary>Everything that a doctrine considers, given or not, with what it is worth now; the most worth first.</summary>
    public static IReadOnlyList<(DoctrinePreference Plan, double Worth)> Ranked(Mind mind, DoctrineDefinition doctrine) =>
    [
        .. doctrine.Preferences.Select((plan, place) => (Plan: plan, Place: place, Worth: mind.Value(plan.Worth) + WhimOf(mind, plan)))
            .OrderByDescending(each => each.Worth).ThenBy(each => each.Place).Select(each => (each.Plan, each.Worth)),
    ];

    /// <summary>Whether the rules allow a plan, at full effort or at half, and no host has refused it of late.</summary>
    public static bool MayBeGiven(Mind mind, DoctrinePreference plan) =>
        !WasRefused(mind, plan) && Efforts(plan.Level).Any(level => mind.Rules.Allows(mind.State, Draft(mind, plan, level)));

    private static IEnumerable<DoctrinePreference> Plans(Mind mind, DoctrineDefinition doctrine)
    {
        var ranked = new List<(DoctrinePreference Plan, int Place, double Worth)>();
        for (var place = 0; place < doctrine.Preferences.Length; place++)
        {
            var plan = doctrine.Preferences[place];
            var worth = mind.Value(plan.Worth);

            // Most plans are worth too little for any whim to save them.
            if (!(worth + Whim > doctrine.Threshold) || IsDrafted(mind, plan))
                continue;
            worth += WhimOf(mind, plan);
            if (worth > doctrine.Threshold && !WasRefused(mind, plan))
                ranked.Add((plan, place, worth));
        }

        return ranked.OrderByDescending(each => each.Worth).ThenBy(each => each.Place).Select(each => each.Plan);
    }

    private static bool IsDrafted(Mind mind, DoctrinePreference plan) =>
        mind.Desk.Drafts.Any(draft => draft.Instrument == plan.Instrument && draft.Target == plan.Target);

    /// <summary>What a host has refused of late is not asked again at once: nobody offers the same thing every quarter to a closed door.</summary>
    private static bool WasRefused(Mind mind, DoctrinePreference plan) =>
        mind.State.Turns.Reverse().Take(Limits.TurnsOfASulk).SelectMany(turn => turn.Given)
            .Any(given => given.Withdrawn && given.Draft.Actor == mind.Actor.Id && given.Draft.Instrument == plan.Instrument && given.Draft.Target == plan.Target);

    private static int[] Efforts(int level) => level > 1 ? [level, level / 2] : [level];

    private static double WhimOf(Mind mind, DoctrinePreference plan)
    {
        var drawn = CounterHash.Thousandths(mind.State.Seed, mind.State.Turn, $"doctrine/{mind.Actor.Id}/{plan.Instrument}/{plan.Target}");
        return (drawn / 1000.0 - 0.5) * 2 * Whim;
    }

    private static SaveDraft Draft(Mind mind, DoctrinePreference plan, int level)
    {
        var turns = plan.Turns ?? mind.Rules.Instrument(plan.Instrument)?.Turns ?? 1;
        return new(
            mind.CommandId("draft"), mind.At, mind.By, FreeId(mind), plan.Instrument, plan.Target, level, plan.Mode, turns, false, plan.Because);
    }

    /// <summary>
    /// Numbered on the actor's own desk. A host reads the id in its request, so it must not count what others do in secret, as the
    /// session's version would.
    /// </summary>
    private static string FreeId(Mind mind) => Enumerable.Range(1, mind.Desk.Drafts.Length + 1)
        .Select(number => FormattableString.Invariant($"doctrine-{number:00}"))
        .First(id => mind.Desk.Draft(id) is null);

    private static AskHost? NextAsking(Mind mind) =>
        Asking.Next(mind.Rules, mind.State, mind.Actor.Id, draft => new(mind.CommandId("ask"), mind.At, mind.By, draft));
}
