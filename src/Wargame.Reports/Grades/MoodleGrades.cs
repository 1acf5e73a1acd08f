using Wargame.Reports.Writing;

namespace Wargame.Reports.Grades;

/// <summary>
/// A gradebook in the columns that Moodle's import takes and its export writes: who, then a grade item a column. Moodle finds people by their ID
/// number or e-mail address, which only the school knows: those columns are empty, to be filled in.
/// </summary>
internal static class MoodleGrades
{
    private static readonly string[] Fixed = ["First name", "Last name", "ID number", "Institution", "Department", "Email address"];

    public static byte[] Of(Gradebook book) => CsvText.Of(
    [
        [.. Fixed, .. book.Columns.Select(column => $"{column.Name} (Real)"), "Wargame: active turns (Feedback)"],
        .. book.People.Select(person => (IEnumerable<string>)
            [.. Split(person.Name), "", "", person.Team, "", .. book.Columns.Select(column => Gradebook.Points(column.Of(person))), Feedback(person)]),
    ]);

    private static string Feedback(GradedPerson person) => FormattableString.Invariant(
        $"{person.Did.Turns} turns, {person.Did.Deeds.Length} deeds, {person.Did.Decided.Length} decisions");

    private static string[] Split(string name)
    {
        var space = name.LastIndexOf(' ');
        return space < 0 ? [name, ""] : [name[..space], name[(space + 1)..]];
    }
}
