using Wargame.Scenarios.Sheets.Patching;
using Wargame.Scenarios.Yaml;
using YamlDotNet.Core;

namespace Wargame.Scenarios.Sheets;

/// <summary>Changes the YAML of the seats until it says what the sheet says.</summary>
internal static class RosterPatch
{
    public static void Run(RosterWanted wanted, SheetWork work)
    {
        foreach (var team in RosterTable.Teams(work.Text))
        {
            var actor = RosterTable.Actor(team);
            if (RosterTable.SeatList(team) is not { } list)
                continue;
            var seats = wanted.Seats.Where(seat => seat.Team == actor).OrderBy(seat => seat.Number).ToList();
            var written = RosterTable.Seats(work.Text).Where(seat => seat.Team == actor).ToList();
            foreach (var seat in written)
            {
                if (seats.FirstOrDefault(each => each.Number == seat.Number) is { } wish)
                    Change(wanted.Sheet, team, seat, wish, work);
                else
                    work.NoteMissing(wanted.Sheet, Name(actor, seat.Number));
            }
            Append(wanted.Sheet, list, [.. seats.Where(seat => seat.Number > written.Count)], work);
            var gone = written.Where(seat => seats.All(each => each.Number != seat.Number)).Select(seat => seat.Node).ToList();
            if (work.Remove && gone.Count > 0)
                new ListPatch(list, work.Text.Edits(list)).Remove(gone);
        }
    }

    private static string Name(string team, int number) => FormattableString.Invariant($"{team} {number}");

    private static void Change(string sheet, MapNode team, WrittenSeat seat, WantedSeat wish, SheetWork work)
    {
        if (seat.Title == wish.Title && seat.May == wish.May)
            return;
        var edits = work.Text.Edits(seat.Node);
        var name = Name(seat.Team, seat.Number);
        if (seat.Title != wish.Title)
        {
            work.Note(new(SheetDeed.Changed, sheet, name, "Title", seat.Title, wish.Title));
            RenameSigners(team, seat.Title, wish.Title, edits);
        }
        if (seat.May != wish.May)
            work.Note(new(SheetDeed.Changed, sheet, name, "May", seat.May, wish.May));
        if (seat.Node is MapNode map)
            ChangeMap(new MapPatch(map, edits), seat, wish);
        else
            edits.Replace(seat.Node.Start, Extent.EndOf(seat.Node), Written(wish, isFlow: true, ((ScalarNode)seat.Node).Style));
    }

    private static void ChangeMap(MapPatch patch, WrittenSeat seat, WantedSeat wish)
    {
        if (seat.Title != wish.Title)
            patch.Set("title", wish.Title, []);
        if (seat.May == wish.May)
            return;
        if (wish.May == RosterTable.Everything)
            patch.Remove("may");
        else
            patch.SetRaw("may", Rights(wish.May), ["title"]);
    }

    // Who signs is said by title: a seat that is called otherwise still signs.
    private static void RenameSigners(MapNode team, string old, string title, TextEdits edits)
    {
        if (RosterTable.Find(team, "sign_off") is not MapNode rule || RosterTable.Find(rule, "by") is not { } by)
            return;
        foreach (var signer in (by is ListNode list ? list.Items : [by]).OfType<ScalarNode>().Where(signer => signer.Value.Trim() == old))
            edits.Replace(signer.Start, Extent.EndOf(signer), ScalarText.Write(title, signer.Style, isFlow: true, 0));
    }

    private static void Append(string sheet, ListNode list, List<WantedSeat> seats, SheetWork work)
    {
        var patch = new ListPatch(list, work.Text.Edits(list));
        foreach (var seat in seats)
        {
            work.Note(new(SheetDeed.Added, sheet, Name(seat.Team, seat.Number)));
            patch.Append(Written(seat, patch.IsFlow, ScalarStyle.Any));
        }
    }

    private static string Written(WantedSeat seat, bool isFlow, ScalarStyle style) => seat.May == RosterTable.Everything
        ? ScalarText.Write(seat.Title, style, isFlow, 0)
        : $"{{ title: {ScalarText.Write(seat.Title, style, isFlow: true, 0)}, may: {Rights(seat.May)} }}";

    private static string Rights(string may) => may == RosterTable.Nothing ? "[]" : $"[{may}]";
}
