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
        if (!await IsOver())
            return ReportAnswer.None(ReportOutcome.TooEarly);
        var wanted = Edition.Read(edition);
        if (ReportForm.Find(kind) is not { } form || !ReportWriter.Offers(_rules, form, wanted))
            return ReportAnswer.None(ReportOutcome.Unknown);
        if (_reports >= Limits.WaitingReports)
            return ReportAnswer.None(ReportOutcome.Busy);
        var events = _track.Events(0, int.MaxValue).Select(one => one.Happened).ToList();
        var rules = _rules.In(language);
        _reports++;
        try
        {
            var file = await Workshop.Print(() => ReportWriter.Write(Recording.Of(rules, events), form, wanted, new Uri(home)));
            return new(ReportOutcome.Made, file.Name, file.ContentType, file.Content);
        }
        finally
        {
            _reports--;
        }
    }
}
