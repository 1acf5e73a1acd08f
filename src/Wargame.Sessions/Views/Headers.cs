namespace Wargame.Sessions.Views;

/// <summary>The top of every page.</summary>
internal static class Headers
{
    /// <summary>The same for every viewer.</summary>
    public static HeaderView Of(Sight sight)
    {
        var state = sight.State;
        return new(
            state.SessionId, state.JoinCode, state.Turn, sight.World.Turns, sight.Rules.Scenario.TurnLabel(state.Turn), state.Phase, state.Pace,
            state.Pause is null ? state.Clock.Deadline : null,
            state.Pause is { } pause ? state.Clock.Deadline - pause.At : null,
            state.Pause?.Reason,
            Headlines.Now(sight),
            state.Announcement,
            state.Branch,
            state.Away);
    }
}
