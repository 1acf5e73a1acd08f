using Wargame.Reports;
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
        if (_reports >= Limits.WaitingReports)
            return ReportAnswer.None(ReportOutcome.Busy);
        var events = _track.Events(0, int.MaxValue).Select(one => one.Happened).ToList();
        var rules = _rules.In(language);
        _reports++;
        try
        {
            var file = await Workshop.Print(() => ReportWriter.Write((over ? null : Recording.SoFar(rules, events)) ?? Recording.Of(rules, events), form, wanted, new Uri(home)));
            return new(ReportOutcome.Made, file.Name, file.ContentType, file.Content);
        }
        finally
        {
            _reports--;
        }
    }
}
