using Wargame.Grains.Wire;
using Wargame.Protocol.Hub;
using Wargame.Sessions;
using Wargame.Sessions.Commands;
using Wargame.Sessions.Languages;
using Refusals = Wargame.Sessions.Refusals;

namespace Wargame.Grains.Sessions;

/// <content>
/// Anonymous answers. What is stored says neither the seat nor the device, nor when: the slot is made of the device's key, which the
/// server does not keep, so that nobody who has the record can find whose it is. That a seat answers once is remembered here, in memory only.
/// </content>
public sealed partial class SessionGrain
{
    private readonly Dictionary<(string Seat, string Question), string> _answered = [];

    /// <inheritdoc/>
    public async Task<CommandReply> AnswerHotWash(string seatId, string receipt, string question, string text, Language language)
    {
        if (State.Seat(seatId) is null)
            return new(Refusals.NoSuchSeat.ToWire(_rules.In(language)));
        var slot = Secrets.IdFrom($"{receipt}/{Id}", question);
        if (_answered.TryGetValue((seatId, question), out var before) && before != slot)
            return new(Refusals.AnsweredElsewhere.ToWire(_rules.In(language)));
        var reply = await Carry(new AnswerHotWash(Secrets.NewId(), default, new Issuer.Someone(), slot, question, text), language);
        if (reply.Refusal is null)
            _answered[(seatId, question)] = slot;
        return reply;
    }
}
