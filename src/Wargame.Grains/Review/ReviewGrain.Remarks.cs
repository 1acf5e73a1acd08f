using Wargame.Grains.Desks;
using Wargame.Grains.Wire;
using Wargame.Protocol.Review;
using Wargame.Sessions;
using Wargame.Sessions.Events;
using Wargame.Sessions.Languages;

namespace Wargame.Grains.Review;

/// <content>What was written about moments: by the class afterwards, and by control while it happened.</content>
public sealed partial class ReviewGrain
{
    /// <inheritdoc/>
    public async Task<RemarkView[]?> Remarks(DeskAddress desk, string seatId, Language language)
    {
        if (!await IsOver())
            return null;
        var rules = _rules.In(language);
        var remarks = _track.Now.Remarks.Select(remark => Placed(
            rules, remark.Version, remark.Id, remark.Kind.Word(), remark.Text, Author(rules, remark.By), MayDrop(remark.By, desk, seatId)));
        return [.. remarks.Concat(desk.Kind == DeskKind.Control ? LiveNotes(rules) : []).OrderBy(remark => remark.Version)];
    }

    // The white cell's notes stay its own.
    private IEnumerable<RemarkView> LiveNotes(SessionRules rules) => _track.Events(0, int.MaxValue)
        .Where(one => one.Happened is ControlNoted)
        .Select(one => (one.Version, Noted: (ControlNoted)one.Happened))
        .Select(one => Placed(rules, one.Version, "", one.Noted.Text.Length == 0 ? "bookmark" : "note", one.Noted.Text, "", false));

    private RemarkView Placed(SessionRules rules, long version, string id, string kind, string text, string by, bool mayDrop)
    {
        var mark = _track.Now.Marks.LastOrDefault(mark => mark.Version <= version) ?? _track.Now.Marks[0];
        return new(id, version, mark.Turn, mark.Turn > 0 ? rules.Scenario.TurnLabel(mark.Turn) : "", mark.Phase.Word(), kind, text, by, mayDrop);
    }
}
