using Wargame.Grains.Wire;
using Wargame.Protocol.Review;
using Wargame.Reports;
using Wargame.Reports.Paper;
using Wargame.Sessions.Languages;

namespace Wargame.Grains.Review;

/// <content>Reports as files. One at a time on a server, so that a room that plays does not wait for a class that takes everything home at once.</content>
public sealed partial class ReviewGrain
{
    private int _reports;

    /// <inheritdoc/>
    public async Task<ReportAnswer> Report(string kind, string edition, string home, Language language)
    {
        var over = await IsOver();
        var wanted = Edition.Read(edition);
        if (ReportForm.Find(kind) is not { } form || !ReportWriter.Offers(_rules, form, wanted))
            return ReportAnswer.None(ReportOutcome.Unknown);
        if (!over)
            await (_reading = _reading.IsCompleted ? Read() : _reading);
        // Of a session that is still played there is what was released, in the same editions.
        if (!over && (!form.IsForRunning || _track.Now.Turns.IsEmpty))
            return ReportAnswer.None(ReportOutcome.TooEarly);
        return await Print(over, language, recording => ReportWriter.Write(recording, form, wanted, new Uri(home))) is { } file
            ? new(ReportOutcome.Made, file.Name, file.ContentType, file.Content)
            : ReportAnswer.None(ReportOutcome.Busy);
    }

    /// <inheritdoc/>
    public async Task<TakeHomeReply?> TakeHome(string edition, Language language)
    {
        if (!await IsOver())
            return null;
        var wanted = Edition.Read(edition);
        if (wanted is Edition.Team team && _rules.Scenario.Team(team.Actor) is null)
            return new(null, edition, HostRefusals.NoSuchReport);
        var page = await Print(over: true, language, recording => Task.FromResult(SessionPaper.Of(recording, wanted)?.ToWire(recording.Rules.Scenario, recording.End.Clock.EnteredAt)));
        return page is null ? new(null, edition, HostRefusals.ReviewIsBusy) : new(page, edition, null);
    }

    /// <summary>Null when too many wait. Of a session that is not over only what was released goes into it.</summary>
    private async Task<T?> Print<T>(bool over, Language language, Func<Recording, Task<T>> make)
        where T : class?
    {
        if (_reports >= Limits.WaitingReports)
            return null;
        var events = _track.Events(0, int.MaxValue).Select(one => one.Happened).ToList();
        var rules = _rules.In(language);
        _reports++;
        try
        {
            return await Workshop.Print(() => make(over ? Recording.Of(rules, events) : Recording.SoFar(rules, events)!));
        }
        finally
        {
            _reports--;
        }
    }
}
