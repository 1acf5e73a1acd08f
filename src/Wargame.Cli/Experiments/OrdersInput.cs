using System.Collections.Immutable;
using Wargame.Cli.Output;
using Wargame.Cli.Validate;
using Wargame.Scenarios;
using Wargame.Scenarios.Orders;
using Wargame.World;

namespace Wargame.Cli.Experiments;

/// <summary>An orders file that was named on the command line.</summary>
/// <param name="Name">The file's name without its folder; empty when none was named.</param>
/// <param name="Folder">Its folder.</param>
/// <param name="Result">What came of loading it.</param>
internal sealed record OrdersInput(string Name, string Folder, OrdersResult Result)
{
    public static OrdersInput None { get; } = new("", "", new OrdersResult(OrdersFile.Empty, [], ImmutableSortedDictionary<string, string>.Empty));

    /// <exception cref="UsageException">There is no such file.</exception>
    public static OrdersInput Load(string? path, WorldModel model, Terminal terminal)
    {
        if (path is null)
            return None;
        var full = "";
        try
        {
            full = Path.GetFullPath(path, terminal.Folder);
        }
        catch (ArgumentException)
        {
            throw new UsageException($"{path} is not a path");
        }
        if (!File.Exists(full))
            throw new UsageException(Directory.Exists(full) ? $"{path} is a folder, not an orders file" : $"there is no orders file {path}");
        return new(Path.GetFileName(full), Path.GetDirectoryName(full) ?? "", OrdersLoader.Load(full, model));
    }

    /// <summary>Shows mistakes with their places in the file, and how many there are.</summary>
    public void Show(ImmutableArray<Diagnostic> mistakes, Terminal terminal)
    {
        var view = new DiagnosticView(terminal.ForMessages, Folder, Result.Sources);
        foreach (var mistake in mistakes)
            view.Show(mistake);
        terminal.Error.WriteLine($"{Plain.Text(Name)}: {Words.Count(mistakes.Length, "error")}");
    }
}
