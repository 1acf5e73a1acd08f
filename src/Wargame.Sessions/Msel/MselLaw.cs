using System.Collections.Immutable;
using Wargame.Sessions.Fixing;
using Wargame.World.State;

namespace Wargame.Sessions.Msel;

/// <summary>Which injects come, and which may still be changed.</summary>
internal static class MselLaw
{
    /// <summary>The scenario's injects that come at the start of the next turn, in its order.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="state">The session.</param>
    /// <param name="world">The world at that start.</param>
    public static ImmutableArray<string> Due(SessionRules rules, SessionState state, WorldState world)
    {
        var byThemselves = rules.Model.DueInjects(world).Select(inject => inject.Id).ToHashSet(StringComparer.Ordinal);
        return [.. rules.Model.Definition.Injects
            .Where((inject, place) => world.InjectTurns[place] < 0 && Comes(state.Msel.Plan(inject.Id), world.Turn + 1, ByItself(inject.Id)))
            .Select(inject => inject.Id)];

        bool ByItself(string inject) => !state.Msel.Dropped.Contains(inject)
            && (state.Msel.Fix(inject) is { } mended ? FixLaw.IsDue(rules, mended, world) : byThemselves.Contains(inject));
    }

    /// <summary>The written injects that come at the start of the next turn.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="state">The session.</param>
    /// <param name="world">The world at that start.</param>
    public static IEnumerable<WrittenInject> WrittenDue(SessionRules rules, SessionState state, WorldState world) => state.Msel.Written.Where(written =>
        written.Came is null && (written.Fix is { } mended ? FixLaw.IsDue(rules, mended, world) : written.Turn <= world.Turn + 1));

    /// <summary>An inject of the scenario that control may still change, or why not.</summary>
    public static Refusal? Pending(SessionRules rules, SessionState state, string inject)
    {
        if (rules.Model.Definition.Injects.All(known => known.Id != inject))
            return Refusals.NoSuchInject;
        return FixLaw.HasCome(rules, state, inject) ? Refusals.InjectHasCome : null;
    }

    /// <summary>Whether a turn is one for which something can still be set.</summary>
    public static bool IsAhead(SessionRules rules, SessionState state, int turn) => turn > state.Turn && turn <= rules.Model.Definition.Turns;

    private static bool Comes(InjectPlan? plan, int turn, bool byItself) => plan switch
    {
        null => byItself,
        { Coming: not InjectComing.AsWritten } => false,
        { Turn: { } set } => set <= turn,
        _ => byItself,
    };
}
