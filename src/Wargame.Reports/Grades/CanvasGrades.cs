using Wargame.Reports.Writing;

namespace Wargame.Reports.Grades;

/// <summary>
/// A gradebook in the columns that Canvas takes: Student, ID, SIS User ID, SIS Login ID, Section, then an assignment a column, and the row of
/// points possible under the header. Canvas finds students by its ids, which only the school knows: those columns are empty, to be filled in.
/// </summary>
internal static class CanvasGrades
{
    private static readonly string[] Fixed = ["Student", "ID", "SIS User ID", "SIS Login ID", "Section"];

    public static byte[] Of(Gradebook book) => CsvText.Of(
    [
        [.. Fixed, .. book.Columns.Select(column => column.Name)],
        ["    Points Possible", "", "", "", "", .. book.Columns.Select(column => Gradebook.Points(column.Points))],
        .. book.People.Select(person => (IEnumerable<string>)
            [person.Name, "", "", "", person.Team, .. book.Columns.Select(column => Gradebook.Points(column.Of(person)))]),
    ]);
}
