using System.Collections.Immutable;
using Wargame.Sessions.Events;
using Wargame.Sessions.Gates;
using Wargame.Sessions.Msel;
using Wargame.Sessions.WhiteCell;
using Wargame.World.Chance;
using Wargame.World.Definition;

namespace Wargame.Sessions.Commands;

/// <summary>Writes an inject on the spot. By control. It tells its addressees something and does nothing to the world by itself.</summary>
/// <param name="Id">Made by the client; the same id counts once.</param>
/// <param name="At">When.</param>
/// <param name="By">Who.</param>
/// <param name="Channel">How it arrives.</param>
/// <param name="To">Actor ids; empty for everyone.</param>
/// <param name="Words">What it says.</param>
/// <param name="Turn">The turn at whose start it comes; null for now.</param>
public sealed record WriteInject(
    string Id, DateTimeOffset At, Issuer By, Channel Channel, ImmutableArray<string> To, InjectWords Words, int? Turn) : Command(Id, At, By)
{
    /// <summary>A pause freezes injects: one that is sent at once waits for its end, one that is set for later does not.</summary>
    internal override bool InPause => Turn is not null;

    internal override Decision Decide(SessionRules rules, SessionState state)
    {
        if ((Gate.Control(this) ?? Where(rules, state) ?? Whom(rules)) is { } refusal)
            return refusal;
        if (InjectTexts.Clean(Words) is not { } words)
            return Refusals.BadInjectWords;
        if (state.Msel.Written.Count(written => written.Fix is null) >= Limits.WrittenInjects)
            return Refusals.TooManyInjects;
        var id = IdOf(control: (Issuer.Control)By);
        var stamp = Stamp.Of(this);
        var written = new InjectWritten(stamp, new(id, Channel, [.. To.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)], words, Turn, null));
        return Turn is null ? Decision.Of(written, new InjectSent(stamp, id, [])) : Decision.Of(written);
    }

    /// <summary>Made of the command's own id: a number would count to its readers what control has written for others, or for later.</summary>
    private string IdOf(Issuer.Control control) =>
        FormattableString.Invariant($"{WrittenInject.Prefix}{CounterHash.Bits(0, 0, $"{Facilitator.IdOf(control)}/{Id}"):x16}");

    private Refusal? Where(SessionRules rules, SessionState state)
    {
        if (Turn is not { } turn)
            return Gate.In(state, Phase.Briefing, Phase.Deliberation, Phase.Commitment, Phase.Adjudication, Phase.Outcome);
        return MselLaw.IsAhead(rules, state, turn) ? null : Refusals.TurnNotAhead(state.Turn + 1, rules.Model.Definition.Turns);
    }

    private Refusal? Whom(SessionRules rules) =>
        To.Length > Limits.Parties || To.Any(actor => rules.Entity(actor) is not { IsActor: true }) ? Refusals.NoSuchParty : null;
}
