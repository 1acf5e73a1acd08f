using System.Collections.Immutable;
using Wargame.Grains.Wire;
using Wargame.Protocol.Review;
using Wargame.Reports;
using Wargame.Sessions;
using Wargame.Sessions.Events;

namespace Wargame.Grains.Review;

/// <summary>Moments as evidence: when, and with what or whom.</summary>
/// <param name="recording">The session.</param>
internal sealed class MomentWords(Recording recording)
{
    private readonly Dictionary<string, Draft> _asked = recording.Requests.ToDictionary(asked => asked.Request.Id, asked => asked.Request.Draft, StringComparer.Ordinal);

    /// <summary>The moment of an event.</summary>
    public EvidenceMoment Of(long version)
    {
        var turn = recording.End.Marks.LastOrDefault(mark => mark.Version <= version)?.Turn ?? 0;
        return new(version, turn > 0 ? recording.Rules.Scenario.TurnLabel(turn) : "", Words(recording.Events[(int)version - 1]));
    }

    private string Words(SessionEvent happened) => happened switch
    {
        DraftSaved saved => OrderWire.Words(recording.Rules, saved.Draft),
        HostAsked asked => OrderWire.Words(recording.Rules, asked.Draft),
        RequestAnswered answered when _asked.TryGetValue(answered.RequestId, out var draft) => OrderWire.Words(recording.Rules, draft),
        OptionChosen chosen => recording.Rules.Model.Definition.Cards.FirstOrDefault(card => card.Id == chosen.Card)?.Title ?? "",
        MessageSent sent => Names(sent.Members, sent.From),
        AgreementOffered offered => Title(offered.AgreementId),
        AgreementSigned signed => Title(signed.AgreementId),
        AgreementLeft left => Title(left.AgreementId),
        OrdersSigned signed => signed.Because,
        _ => "",
    };

    // Whoever wrote is a member too; among themselves they are the only one.
    private string Names(ImmutableArray<string> members, string from) => string.Join(
        ", ", members.Where(member => members.Length == 1 || member != from).Select(member => recording.Rules.Entity(member)?.Name).OfType<string>());

    private string Title(string agreement) => recording.End.Agreement(agreement)?.Current?.Text.Title ?? "";
}
