using System.Collections.Immutable;
using Wargame.Scenarios.Diagnostics;
using Wargame.Scenarios.Files;
using Wargame.Scenarios.Mending;
using Wargame.Scenarios.Yaml;
using Wargame.World;
using Wargame.World.Definition;

namespace Wargame.Scenarios.Orders;

/// <summary>What came of loading an orders file.</summary>
/// <param name="Orders">The file, checked; null when there is any error.</param>
/// <param name="Diagnostics">All findings in reading order.</param>
/// <param name="Sources">The file's text by its name, to show places in it.</param>
public sealed record OrdersResult(
    OrdersFile? Orders, ImmutableArray<Diagnostic> Diagnostics, ImmutableSortedDictionary<string, string> Sources);

/// <summary>From an orders file to orders that the scenario's world knows. Bad input of any kind gives diagnostics, never an exception.</summary>
public static class OrdersLoader
{
    /// <summary>Loads an orders file from disk; a pipe will do.</summary>
    /// <param name="path">The file. Places in the diagnostics name it by its last part.</param>
    /// <param name="model">The world that the orders are for.</param>
    public static OrdersResult Load(string path, WorldModel model)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(model);
        return Load(new OneFile(path), model);
    }

    /// <summary>Loads an orders file from anywhere.</summary>
    /// <param name="file">Its name is that of the file; it reads nothing else.</param>
    /// <param name="model">The world that the orders are for.</param>
    public static OrdersResult Load(IScenarioFiles file, WorldModel model)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(model);
        var bag = new DiagnosticBag();
        var texts = new SourceReader(file, bag, tooLarge: "an orders file is read as one");
        var orders = OrdersFile.Empty;
        try
        {
            if (texts.Read(file.Name, new SourceSpan(file.Name, 1, 1), DiagnosticCatalogue.Files.Missing) is { } text)
                orders = Read(text, model, bag);
        }
        catch (Exception error) when (error is not OutOfMemoryException)
        {
            // The last net: whoever scripts experiments must never see a stack trace.
            bag.Report(DiagnosticCatalogue.Syntax.Internal, new SourceSpan(file.Name, 1, 1), $"the loader failed: {error.GetType().Name}",
                "please report this with the file");
        }
        var read = texts.Texts.ToImmutableSortedDictionary(text => text.Path, text => text.Text, StringComparer.Ordinal);
        return new OrdersResult(bag.HasErrors ? null : orders, Mender.Suggest(bag.ToSorted(), read), read);
    }

    private static OrdersFile Read(SourceText text, WorldModel model, DiagnosticBag bag)
    {
        var root = new NodeBuilder(text, bag, new NodeBudget(Limits.Nodes, Limits.FileBytes), empty: "write [] when nobody orders anything").Build();
        if (root is not (null or ListNode))
        {
            bag.Report(DiagnosticCatalogue.Structure.WrongType, root.Span, $"an orders file is a list, not {root.Noun}",
                "write each order as \"- { turn: 1, actor: …, instrument: … }\"");
        }
        if (root is not ListNode list)
            return OrdersFile.Empty;
        if (list.Items.Length > Limits.Items)
        {
            bag.Report(DiagnosticCatalogue.TooMuch.Items, list.Span, FormattableString.Invariant($"the file has {list.Items.Length} lines"),
                FormattableString.Invariant($"at most {Limits.Items}"));
        }
        var reader = new LineReader(new Orderables(model), bag);
        foreach (var item in list.Items.Take(Limits.Items))
            reader.Read(item);
        return reader.ToFile();
    }
}
