using Wargame.Grains.Desks;
using Wargame.Grains.Wire;
using Wargame.Protocol.Hub;
using Wargame.Sessions;
using Wargame.Sessions.Commands;
using Wargame.Sessions.Languages;
using Wargame.Sessions.WhiteCell;

namespace Wargame.Grains.Sessions;

/// <content>Several facilitators: how they come in, and who keeps their hands off what.</content>
public sealed partial class SessionGrain
{
    /// <inheritdoc/>
    public async Task<PassReply> InviteFacilitator(string commandId, Issuer by, string person, Language language)
    {
        var id = Secrets.NewId();
        var reply = await Carry(new AdmitFacilitator(commandId, default, by, id, person), language);
        if (reply.Refusal is { } refusal)
            return Refused(refusal);
        // Sent twice, the command counts once and admits nobody the second time.
        return State.Cell.Facilitator(id) is null ? Refused(HostRefusals.UnknownPass) : await PassFor(new PassTarget(DeskAddress.Control(Id), id));
    }

    /// <inheritdoc/>
    public Task<string> FacilitatorName(string facilitatorId) => Task.FromResult(State.Cell.Facilitator(facilitatorId)?.Person ?? "");

    // Who is connected is nobody's history: it decides here, and never when the session is read again.
    private Wargame.Sessions.Refusal? HeldByAnother(Command command) =>
        Duties.WhyNot(State, command, id => _presence.Seats.ContainsKey(id));

    /// <summary>The command as it came: at this time, and with what its sender had seen.</summary>
    private Command Stamped(Command command) => command with { At = time.GetUtcNow(), Seen = Press.Seen(command.Id) };
}
