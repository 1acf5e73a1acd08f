using System.Globalization;
using System.Text.Json;
using Wargame.Load.Measuring;
using Wargame.Protocol.Orders;
using Wargame.Protocol.Pages;

namespace Wargame.Load.Playing;

/// <summary>A person on a seat: reads, tries orders out, drafts, writes to other teams, answers, signs; with pauses in between.</summary>
internal sealed class Seat(Onlooker self, string person, Room room, Dice dice)
{
    private readonly Actor _actor = new(self, room.Recorder);
    private readonly List<DraftOrder> _drafts = [];
    private int _made;

    /// <summary>Acts until the session ends.</summary>
    public async Task Play(TimeSpan pace, CancellationToken ended)
    {
        while (!ended.IsCancellationRequested)
        {
            await Task.Delay(dice.Around(pace), ended).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (!ended.IsCancellationRequested && self.Desk.Page is { ValueKind: JsonValueKind.Object } page)
                await Act(new TeamGlance(page, person));
        }
    }

    private Task Act(TeamGlance page) => page.Phase switch
    {
        "deliberation" => Deliberate(page),
        "commitment" => Answer(page),
        "outcome" => dice.Comes(0.5) ? Wonder(page) : _actor.Command("ready", (hub, id) => hub.SayReady(id)),
        _ => dice.Comes(0.3) ? Write(page) : Read(page),
    };

    private Task Deliberate(TeamGlance page) => dice.Below(100) switch
    {
        < 40 => page.May("draft") ? Draft(page) : Write(page),
        < 65 => Write(page),
        < 80 => Read(page),
        < 88 => Wonder(page),
        < 94 => Answer(page),
        _ => page.May("sign") && !page.HasSigned ? _actor.Command("sign", (hub, id) => hub.Sign(id, "It is what we agreed on.")) : Read(page),
    };

    // As a browser does it: what it is expected to do is asked while the order is put together.
    private async Task Draft(TeamGlance page)
    {
        if (_drafts.Count > 0 && page.Drafts == 0)
            _drafts.Clear();
        if ((_drafts.Count >= Limits.DraftsOfASeat ? Change() : New(page)) is not { } draft)
            return;
        await self.Desk.Hub.ShowEditing($"order/{draft.DraftId}");
        await _actor.Ask("preview", hub => hub.PreviewOrder(draft));
        await _actor.Command("draft", (hub, id) => hub.SaveDraft(id, draft), () => room.Watch("draft", page.Phase, MarkOf(draft), [self.Actor]));
        await self.Desk.Hub.ShowEditing("");
    }

    private DraftOrder? New(TeamGlance page)
    {
        if (page.LegalOrders() is not { Count: > 0 } legal)
            return null;
        var (instrument, target, mode, turns) = dice.OneOf(legal);
        var draft = new DraftOrder(string.Create(CultureInfo.InvariantCulture, $"{self.Desk.NewId()}-{++_made}"), instrument, target, 1 + dice.Below(200), mode, turns, false);
        _drafts.Add(draft);
        return draft;
    }

    private DraftOrder Change()
    {
        var index = dice.Below(_drafts.Count);
        return _drafts[index] = _drafts[index] with { Level = (_drafts[index].Level + 1 + dice.Below(99)) % 1000 + 1 };
    }

    // The order's own line, as both pages write it: the same draft at another level is another line.
    private static string MarkOf(DraftOrder draft) => string.Create(
        CultureInfo.InvariantCulture, $"\"draftId\":\"{draft.DraftId}\",\"instrument\":\"{draft.Instrument}\",\"target\":\"{draft.Target}\",\"level\":{draft.Level},");

    private async Task Write(TeamGlance page)
    {
        var to = dice.Comes(0.3) ? self.Actor : dice.OneOf(room.Actors);
        var mark = string.Create(CultureInfo.InvariantCulture, $"{self.Desk.NewId()}.{++_made}");
        var text = $"{dice.OneOf(Phrases.All)} ({mark})";
        await self.Desk.Hub.ShowEditing("talk");
        await _actor.Command(
            "message", (hub, id) => hub.SendMessage(id, new MessageDraft(to == self.Actor ? [] : [to], "", text, "")),
            () => room.Watch("message", page.Phase, mark, [self.Actor, to]));
        await self.Desk.Hub.ShowEditing("");
    }

    private Task Read(TeamGlance page) => page.Unread is { } unread
        ? _actor.Command("read", (hub, id) => hub.MarkRead(id, unread.Conversation, unread.Number))
        : Wonder(page);

    private Task Wonder(TeamGlance page) =>
        page.Numbers() is { Count: > 0 } numbers && page.Turn > 1 ? _actor.Ask("why", hub => hub.Explain(dice.OneOf(numbers), page.Turn - 1)) : Task.CompletedTask;

    private Task Answer(TeamGlance page) =>
        page.OpenRequest is { } request && page.May("answer") ? _actor.Command("answer", (hub, id) => hub.AnswerRequest(id, request, dice.OneOf(Phrases.Answers), "So we decided."))
        : page.OpenCard is { } card && page.May("answer") ? _actor.Command("choose", (hub, id) => hub.ChooseOption(id, card.Card, card.Option, "So we decided."))
        : Read(page);
}
