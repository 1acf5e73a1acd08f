using System.Collections.Immutable;
using Wargame.Sessions.Events;
using Wargame.Sessions.Gates;
using Wargame.Sessions.Talk;

namespace Wargame.Sessions.Commands;

/// <summary>
/// Says something to any set of teams, in character. By a seat, which speaks for its team, or by control, which speaks for itself, for an
/// actor that nobody plays, or in the voice of somebody outside. Allowed in a pause: people go on talking.
/// </summary>
/// <param name="Id">Made by the client; the same id counts once.</param>
/// <param name="At">When.</param>
/// <param name="By">Who.</param>
/// <param name="To">Actor ids and <see cref="Party.Control"/>; from a seat, none means its own team.</param>
/// <param name="Title">What a conference is about, at most 60 characters; empty for a plain message.</param>
/// <param name="Text">Plain text, 1 to 4,000 characters.</param>
/// <param name="As">From control: an actor's id, or a name of 1 to 40 characters; else empty.</param>
public sealed record SendMessage(string Id, DateTimeOffset At, Issuer By, ImmutableArray<string> To, string Title, string Text, string As = "")
    : Command(Id, At, By)
{
    internal override bool InPause => true;

    internal override Decision Decide(SessionRules rules, SessionState state)
    {
        if ((Speaker(rules, state, out var from) ?? Contents(rules, state)) is { } refusal)
            return refusal;
        ImmutableArray<string> members = [.. To.Append(from).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        if (members.Length == 1 && By is Issuer.Control)
            return Refusals.NobodyAddressed;
        var voice = from == Party.Control ? Texts.Name(As) ?? "" : "";
        return new MessageSent(Stamp.Of(this), members, Texts.Title(Title)!, from, voice, Texts.Message(Text)!);
    }

    /// <summary>For whom it is said: the seat's team, or whom control speaks for.</summary>
    private Refusal? Speaker(SessionRules rules, SessionState state, out string from)
    {
        from = Party.Control;
        if (By is not Issuer.Control)
        {
            var refusal = Gate.Seat(state, this, out var seat);
            from = seat?.Actor ?? "";
            return refusal;
        }
        if (rules.Entity(As) is not { IsActor: true })
            return As.Length == 0 || Texts.Name(As) is not null ? null : Refusals.BadName;
        from = As;
        return state.IsSeated(As) ? Refusals.SpeaksForItself : null;
    }

    private Refusal? Contents(SessionRules rules, SessionState state)
    {
        if (state.Phase == Phase.Closed)
            return Gate.In(state, Phase.Lobby);
        if (To.Length > Limits.Parties || To.Any(party => party != Party.Control && rules.Entity(party) is not { IsActor: true }))
            return Refusals.NoSuchParty;
        if (Texts.Message(Text) is null)
            return Refusals.BadMessage;
        if (Texts.Title(Title) is null)
            return Refusals.BadTitle;
        return state.MessageCount >= Limits.Messages ? Refusals.TooManyMessages : null;
    }
}
