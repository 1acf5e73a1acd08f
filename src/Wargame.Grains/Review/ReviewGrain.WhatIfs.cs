using System.Text.Json;
using Wargame.Grains.Desks;
using Wargame.Grains.Wire;
using Wargame.Protocol.Orders;
using Wargame.Protocol.Review;
using Wargame.Review.WhatIfs;
using Wargame.Sessions;
using Wargame.Sessions.Languages;
using Wargame.Sessions.Views;
using Wargame.Sessions.WhatIfs;

namespace Wargame.Grains.Review;

/// <content>What-ifs. Answers are kept for a while, since a class opens the same one together.</content>
public sealed partial class ReviewGrain
{
    private readonly Dictionary<(string Supposition, Language Language), Task<WhatIfAnswer>> _answers = [];
    private int _waiting;

    /// <inheritdoc/>
    public async Task<WhatIfBench?> Bench(Language language) => await IsOver() ? BenchWriter.Write(_rules.In(language), _track.Now) : null;

    /// <inheritdoc/>
    public async Task<LegalOrderView[]?> Orders(WhatIfDraft draft, int turn, string actor, Language language)
    {
        if (!await IsOver() || WhatIfReader.Read(draft) is not { } supposed || turn < 1 || turn > _track.Now.Turns.Length || _rules.Entity(actor) is not { IsActor: true })
            return null;
        var rules = _rules.In(language);
        var question = WhatIfQuestion.Of(supposed);
        if (question.Edits.Any(edit => edit.Turn > _track.Now.Turns.Length) || question.Luck is < 0 or > Wargame.Review.Limits.OtherLuck)
            return null;
        var desk = await Task.Run(() => WhatIf.DeskAt(rules, _track.Now, question, turn));
        return [.. View.Of(rules, desk, actor).Orders.Select(order => order.ToWire())];
    }

    /// <inheritdoc/>
    public async Task<WhatIfAnswer?> Run(WhatIfDraft draft, Language language)
    {
        if (!await IsOver())
            return null;
        return WhatIfReader.Read(draft) is { } supposed ? await Answer(supposed, language) : WhatIfWriter.Refused(HostRefusals.Malformed);
    }

    /// <inheritdoc/>
    public async Task<DoctrineInsteadView?> DoctrineInstead(int turn, string actor, Language language)
    {
        if (!await IsOver() || _rules.Entity(actor) is not { IsActor: true } || _track.Now.Turns.FirstOrDefault(played => played.Turn == turn) is not { } record
            || _track.Now.Marks.FirstOrDefault(mark => mark.Turn == turn && mark.Phase == Phase.Deliberation) is not { } opened || _track.At(opened.Version) is not { } state)
            return null;
        var rules = _rules.In(language);
        return InsteadWriter.Write(rules, turn, await Task.Run(() => Wargame.Review.Understudies.DoctrineInstead.Of(rules, state, record, actor)));
    }

    /// <inheritdoc/>
    public async Task<KeptWhatIfView[]?> Kept(DeskAddress desk, string seatId, Language language) => await IsOver()
        ? [.. _track.Now.WhatIfs.Select(kept => new KeptWhatIfView(
            kept.Id, kept.Name, Author(_rules.In(language), kept.By), kept.Supposition.ToWire(), kept.Id == _track.Now.ShownWhatIf, MayDrop(kept.By, desk, seatId)))]
        : null;

    /// <inheritdoc/>
    public async Task<WhatIfAnswer?> Open(string whatIfId, Language language) =>
        await IsOver() && _track.Now.WhatIf(whatIfId) is { } kept ? await Answer(kept.Supposition, language) : null;

    private static bool MayDrop(Issuer author, DeskAddress desk, string seatId) =>
        desk.Kind == DeskKind.Control || (author is Issuer.Seat by && by.SeatId == seatId);

    private string Author(SessionRules rules, Issuer author) =>
        author is Issuer.Seat by && _track.Now.Seat(by.SeatId) is { } seat ? $"{seat.Person}, {rules.Entity(seat.Actor)?.Name}" : "";

    private Task<WhatIfAnswer> Answer(Supposition supposed, Language language)
    {
        var key = (JsonSerializer.Serialize(supposed.ToWire(), WireJson.Options), language);
        if (_answers.TryGetValue(key, out var known) && !known.IsFaulted)
            return known;
        if (_waiting >= Limits.WaitingWhatIfs)
            return Task.FromResult(WhatIfWriter.Refused(HostRefusals.ReviewIsBusy));
        if (_answers.Count >= Limits.KeptAnswers)
            _answers.Clear();
        return _answers[key] = Work(supposed, _rules.In(language), _track.Now);
    }

    private async Task<WhatIfAnswer> Work(Supposition supposed, SessionRules rules, SessionState session)
    {
        _waiting++;
        try
        {
            return await Workshop.Work(() => WhatIfWriter.Write(rules, session, WhatIf.Of(rules, session, WhatIfQuestion.Of(supposed), Workshop.Hands)));
        }
        finally
        {
            _waiting--;
        }
    }
}
