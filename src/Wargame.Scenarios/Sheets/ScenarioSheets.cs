using System.Collections.Immutable;
using Wargame.Scenarios.Sheets.Patching;

namespace Wargame.Scenarios.Sheets;

/// <summary>
/// A scenario's list of injects and its roster as tables, and back: rows that changed are changed in the YAML text itself, so that every comment,
/// blank line and the form of all else stays.
/// </summary>
public static class ScenarioSheets
{
    /// <summary>The name of the sheet with the injects.</summary>
    public const string Msel = "MSEL";

    /// <summary>The name of the sheet with teams and seats.</summary>
    public const string Roster = "Roster";

    /// <summary>The tables of a scenario.</summary>
    /// <param name="files">Its files.</param>
    /// <param name="loaded">The scenario, loaded without errors.</param>
    public static ImmutableArray<SheetTable> Export(IScenarioFiles files, LoadResult loaded)
    {
        ArgumentNullException.ThrowIfNull(files);
        ArgumentNullException.ThrowIfNull(loaded);
        var text = new ScenarioText(files, loaded);
        return [MselTable.Of(loaded.Scenario!), RosterTable.Of(text)];
    }

    /// <summary>Reads tables into a scenario.</summary>
    /// <param name="files">Its files.</param>
    /// <param name="tables">The tables; others than the two are left alone.</param>
    /// <param name="remove">Whether what the tables do not have is taken out of the scenario.</param>
    public static SheetOutcome Import(IScenarioFiles files, IReadOnlyCollection<SheetTable> tables, bool remove)
    {
        ArgumentNullException.ThrowIfNull(files);
        ArgumentNullException.ThrowIfNull(tables);
        var loaded = ScenarioLoader.Load(files);
        if (loaded.Scenario is not { } scenario)
            return Refused([], loaded);
        var text = new ScenarioText(files, loaded);
        var work = new SheetWork(text, remove);
        var (msel, roster) = (Find(tables, Msel), Find(tables, Roster));
        if (msel is null && roster is null)
            work.Mistake(tables.FirstOrDefault()?.Name ?? Msel, "", "there is neither a sheet MSEL nor a sheet Roster", "keep the names of the sheets that were written");
        var wanted = msel is null ? null : MselReading.Read(msel, scenario, work);
        var seats = roster is null ? null : RosterReading.Read(roster, text, work);
        if (!work.HasMistakes && wanted is not null)
            MselPatch.Run(wanted, scenario, work);
        if (!work.HasMistakes && seats is not null)
            RosterPatch.Run(seats, work);
        return work.HasMistakes ? Refused(work.Mistakes) : Checked(text, work, wanted, seats);
    }

    /// <summary>The patched scenario must load, and must say what the tables say: whatever else came of a patch is never written.</summary>
    private static SheetOutcome Checked(ScenarioText text, SheetWork work, MselWanted? wanted, RosterWanted? seats)
    {
        var changed = text.Patched();
        if (changed.IsEmpty)
            return new([], null, work.Changes, changed);
        var files = new PatchedFiles(text.Files, changed);
        var loaded = ScenarioLoader.Load(files);
        if (loaded.Scenario is not { } scenario)
            return Refused([], loaded);
        var isSame = (wanted is null || wanted.IsSaidBy(scenario)) && (seats is null || seats.IsSaidBy(new ScenarioText(files, loaded)));
        return isSame ? new([], null, work.Changes, changed)
            : Refused([new(Msel, "", "the YAML of this scenario is written in a way that cannot be changed safely", "change it in the files by hand")]);
    }

    private static SheetTable? Find(IEnumerable<SheetTable> tables, string name) =>
        tables.FirstOrDefault(table => string.Equals(table.Name.Trim(), name, StringComparison.OrdinalIgnoreCase));

    private static SheetOutcome Refused(ImmutableArray<SheetMistake> mistakes, LoadResult? faults = null) => new(mistakes, faults, [], ImmutableSortedDictionary<string, byte[]>.Empty);
}
