using System.Collections.Immutable;
using Wargame.Sessions.Scenarios;
using Wargame.World;
using Wargame.World.State;

namespace Wargame.Sessions.Disclosures;

/// <summary>
/// What a reader is told of the facts of a session: control's setting if there is one, else the last rule of the scenario that holds, else
/// who sees a thing is told of it exactly and who does not is told nothing. Made for one state.
/// </summary>
/// <param name="rules">The rules.</param>
/// <param name="state">The session.</param>
/// <param name="reader">An actor's id, or empty for the projector.</param>
internal sealed class Knowledge(SessionRules rules, SessionState state, string reader)
{
    private readonly ImmutableArray<DisclosureDefinition> _holding =
        [.. rules.Scenario.Disclosures.Where(rule => rule.When is null || rules.Model.Holds(rule.When, state.World))];

    private readonly Dictionary<int, DisclosureLevel> _numbers = [];
    private WorldState? _told;

    /// <summary>The reader that it was made for.</summary>
    public string Reader => reader;

    /// <summary>The session that it was made for.</summary>
    public SessionState State => state;

    /// <summary>Whether neither a rule nor control says anything of any fact, so that all is as by default.</summary>
    private bool IsPlain => _holding.IsEmpty && state.Disclosures.IsEmpty;

    /// <summary>The world as it was last released, with what the reader is told in place of the numbers that are kept from it.</summary>
    public WorldState World => _told ??= Told(state.World);

    /// <summary>How much is told of a number.</summary>
    public DisclosureLevel Level(Slot slot)
    {
        if (_numbers.TryGetValue(slot.Index, out var level))
            return level;
        return _numbers[slot.Index] = !IsPlain ? Level(Facts.Of(slot)) : Visibility.Sees(slot, reader) ? DisclosureLevel.Confirmed : DisclosureLevel.Hidden;
    }

    /// <summary>How much is told of a fact.</summary>
    public DisclosureLevel Level(Fact fact)
    {
        var told = Facts.Default(rules, state, fact, reader);
        if (IsPlain || Facts.IsOwn(rules, state, fact, reader))
            return told;
        var level = Find(fact, reader)?.Level ?? told;
        // The projector hangs in the room: what is kept from one team is not on it either.
        if (reader.Length == 0 && level > DisclosureLevel.Hidden && rules.Scenario.Teams.Any(team => IsKeptFrom(fact, team.Actor, level)))
            level = DisclosureLevel.Hidden;
        // In the hot wash everyone may open the review; nothing is kept any more.
        return state.Phase >= Phase.HotWash && level < told ? told : level;
    }

    /// <summary>What a rule or control grants of a fact, or null.</summary>
    public Grant? Find(Fact fact) => IsPlain ? null : Find(fact, reader);

    /// <summary>Whether less is told of a number than by default.</summary>
    public bool IsKept(Slot slot) => !IsPlain && Level(slot) < Facts.Default(rules, state, Facts.Of(slot), reader);

    /// <summary>What is told of a number that is not told exactly, in a world of the session.</summary>
    public Estimate Estimate(Slot slot, WorldState world) => Intelligence.Of(
        state.Seed, world.Turn, slot, world.Values[slot.Index], state.Opening.Values[slot.Index],
        Find(Facts.Of(slot), reader) is { } grant ? grant with { Level = Level(slot) } : throw new World.InvariantBrokenException("an estimate is granted", slot.Key));

    /// <summary>A world of the session as the reader is told of it; of a number of which it is told nothing it holds what the opening was.</summary>
    /// <param name="world">The world.</param>
    /// <param name="end">Which end of the ranges: below 0 the lower, above 0 the upper, 0 the middle.</param>
    public WorldState Told(WorldState world, int end = 0)
    {
        if (IsPlain)
            return world;
        var values = world.Values.ToBuilder();
        var kept = false;
        foreach (var slot in rules.Model.Slots.Where(slot => MayBeKept(slot) && IsKept(slot)))
        {
            values[slot.Index] = Level(slot) == DisclosureLevel.Hidden ? state.Opening.Values[slot.Index] : At(Estimate(slot, world), end);
            kept = true;
        }
        return kept ? Worlds.With(world, values.ToImmutable()) : world;
    }

    /// <summary>
    /// The world that the reader may suppose: what it is told, and numbers of which it is told nothing as they stood at the opening. Their true
    /// values go into nothing that it reads.
    /// </summary>
    /// <param name="unknown">The numbers of which it is told nothing, as far as they matter.</param>
    /// <param name="end">-1 or 1 for the low or the high end of what is not known; 0 for what is expected.</param>
    public WorldState Supposed(IReadOnlyCollection<Slot> unknown, int end = 0)
    {
        var told = Told(state.World, end);
        if (unknown.Count == 0)
            return told;
        var values = told.Values.ToBuilder();
        foreach (var slot in unknown)
        {
            values[slot.Index] = end < 0 ? Milli.FromUnits(slot.Variable.Minimum)
                : end > 0 ? Milli.FromUnits(slot.Variable.Maximum)
                : state.Opening.Values[slot.Index];
        }
        return Worlds.With(told, values.ToImmutable());
    }

    /// <summary>Whether a rule or a setting speaks of the number at all; asked of every number, so it is cheap.</summary>
    private bool MayBeKept(Slot slot)
    {
        foreach (var rule in _holding)
        {
            if (rule.Facts is { Kind: FactKind.Number } facts && facts.What == slot.Variable.Id && (facts.Who.Length == 0 || facts.Who == slot.Entity.Id))
                return true;
        }
        return state.Disclosures.Any(each => each.Fact.Kind == FactKind.Number && each.Fact.Subject == slot.Key);
    }

    private static long At(Estimate estimate, int end) => end < 0 ? estimate.Low : end > 0 ? estimate.High : estimate.Middle;

    private bool IsKeptFrom(Fact fact, string actor, DisclosureLevel level) =>
        !Facts.IsOwn(rules, state, fact, actor) && Find(fact, actor) is { } grant && grant.Reader != Setting.Everyone && grant.Level < level;

    private Grant? Find(Fact fact, string who)
    {
        var rule = _holding.LastOrDefault(each => each.Facts.Holds(fact) && (each.To.IsEmpty || each.To.Contains(who)));
        var granted = rule is null ? null : Grant.Of(rule, who);
        var settings = state.Disclosures.Where(each => each.Holds(Math.Max(1, state.Turn)) && each.Fact == fact.Name);
        var set = settings.FirstOrDefault(each => each.Reader == who) ?? settings.FirstOrDefault(each => each.Reader == Setting.Everyone);
        return set is null ? granted : Grant.Of(set, granted);
    }
}
