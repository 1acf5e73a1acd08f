using Wargame.Sessions.Msel;
using Wargame.World;
using Wargame.World.State;
using Wargame.World.Wording;

namespace Wargame.Sessions.Fixing;

/// <summary>What of a mended text fits a session that runs, and when a mended inject comes.</summary>
internal static class FixLaw
{
    /// <summary>How ids of injects begin that came with a fix; what follows is the author's id.</summary>
    public const string Prefix = "fix/";

    /// <summary>Whether a mended inject comes by itself at the start of a turn.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="inject">The inject.</param>
    /// <param name="world">The world before the turn.</param>
    public static bool IsDue(SessionRules rules, FixedInject inject, WorldState world)
    {
        if (inject.Turn is null && inject.When is null)
            return false;
        var turn = world.Turn + 1;
        var inTime = inject.Turn is { } set ? turn == set : turn >= inject.NotBefore;
        return inTime && (inject.When is null || rules.Model.EvaluateAhead(inject.When, world, []) != 0);
    }

    /// <summary>Whether an inject of the scenario has come, so that people have read it.</summary>
    public static bool HasCome(SessionRules rules, SessionState state, string inject) =>
        state.Injects.Contains(inject) || rules.Model.CameIn(state.World, inject) is not null;

    /// <summary>Whether an inject that a fix brought has come.</summary>
    public static bool HasCome(SessionState state, string added) => state.Msel.Written.Any(written => written.Fix?.Id == added && written.Came is not null);

    /// <summary>Why a mended inject cannot come in this session, in a sentence; null where it can.</summary>
    public static Sentence? WhyNot(SessionRules rules, SessionState state, FixedInject inject)
    {
        if (inject.To.Any(actor => rules.Entity(actor) is not { IsActor: true }))
            return $"It speaks to somebody whom this session does not have.";
        if (inject.Turn > rules.Model.Definition.Turns)
            return $"Its turn lies behind the last one of this session.";
        if (inject.When is null)
            return null;
        try
        {
            _ = rules.Model.EvaluateAhead(inject.When, state.World, []);
            return null;
        }
        catch (DefinitionException)
        {
            return $"Its condition asks for something that this session does not have.";
        }
    }

    /// <summary>The list of injects with a fix in the place of an earlier one. What has come stays as people have read it.</summary>
    public static MselState Laid(SessionRules rules, SessionState state, ScenarioFix fix)
    {
        var msel = state.Msel;
        return msel with
        {
            Fixed = [.. msel.Fixed.Where(inject => HasCome(rules, state, inject.Id)), .. fix.Injects],
            Dropped = fix.Dropped,
            Written =
            [
                .. msel.Written.Where(written => written.Fix is null || written.Came is not null),
                .. fix.Added.Select(inject => WrittenInject.Of(inject)),
            ],
        };
    }
}
