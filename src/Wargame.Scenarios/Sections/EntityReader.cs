using System.Collections.Immutable;
using Wargame.Scenarios.Format.Maps;
using Wargame.Scenarios.Mending;
using Wargame.Scenarios.Names;
using Wargame.Scenarios.Yaml;
using Wargame.World.Definition;

namespace Wargame.Scenarios.Sections;

/// <summary>Reads <c>entities</c>: first their ids, then what they have to do with one another, then their opening values.</summary>
internal sealed class EntityReader(Reading reading)
{
    private readonly List<(Fields Fields, EntityDefinition Entity)> drafts = [];
    private readonly Dictionary<string, SourceSpan> codes = new(StringComparer.Ordinal);

    /// <summary>Ids, kinds and tags. Call before anything refers to entities.</summary>
    public void Declare()
    {
        var table = reading.Symbols.Entities;
        foreach (var fields in reading.Sections.Maps("entities", EntityFormats.Entity, () => table.Incomplete = true))
        {
            var id = table.Declare(fields, IdStyle.Kebab);
            var kind = fields.Word<EntityKind>("kind");
            var name = fields.Text("name") ?? "";
            var tags = ReadTags(fields);
            if (id is null || kind is not { } known)
                continue;
            var entity = new EntityDefinition(id, known, name, ReadCode(fields, known), tags, EntityRelations.None, EntityStarts.None, table.At(id));
            drafts.Add((fields, entity));
            table.Define(id, entity);
        }
        CheckOneWorld();
    }

    /// <summary>Relations, also those that follow from the other side's.</summary>
    public void Relate()
    {
        var relations = new EntityRelations(reading);
        foreach (var (fields, entity) in drafts)
            relations.Read(fields, entity);
        foreach (var (_, entity) in drafts)
        {
            var related = entity with { Relations = relations.Of(entity.Id) };
            reading.Symbols.Entities.Define(entity.Id, related);
            reading.Symbols.Relations.UnionWith(related.Relations.Keys);
        }
    }

    /// <summary>Opening values. Call when the variables are known.</summary>
    public ImmutableArray<EntityDefinition> Complete()
    {
        var complete = ImmutableArray.CreateBuilder<EntityDefinition>();
        foreach (var (fields, draft) in drafts)
        {
            var entity = reading.Symbols.Entities.Find(draft.Id) ?? draft;
            entity = entity with { Start = EntityStarts.Read(fields, entity, reading) };
            reading.Symbols.Entities.Define(entity.Id, entity);
            complete.Add(entity);
        }
        return complete.ToImmutable();
    }

    private ImmutableArray<string> ReadTags(Fields fields)
    {
        var tags = fields.OneOrMore("tags").Select(node => Values.Text(node, "a tag", reading.Bag)).OfType<ScalarNode>().ToList();
        foreach (var tag in tags.Where(tag => !Ident.IsGood(tag.Value, IdStyle.Kebab)))
            reading.Bag.Report(DiagnosticCatalogue.Structure.MalformedId, tag.Span, $"\"{Values.Shorten(tag.Value)}\" is not a good tag", Ident.Rule(IdStyle.Kebab, tag.Value), Ident.Mended(IdStyle.Kebab, tag.Value));
        return [.. tags.Select(tag => tag.Value).Distinct()];
    }

    private string ReadCode(Fields fields, EntityKind kind)
    {
        var code = fields.Text("code");
        var isActor = kind <= EntityKind.Multilateral;
        if (code is null)
        {
            if (isActor && !fields.Has("code") && !fields.IsDoubtful)
                reading.Bag.Report(DiagnosticCatalogue.Structure.MissingKey, fields.At, "an actor needs \"code\"", "three capitals that stand for it on the map", new Mend.Set([("code", FreeCode(fields))]));
            return "";
        }
        if (!isActor || code.Length != 3 || !code.All(char.IsAsciiLetterUpper))
        {
            reading.Bag.Report(DiagnosticCatalogue.Structure.Malformed, fields.AtOf("code"), isActor ? $"\"{Values.Shorten(code)}\" is not a code" : "only actors have a code",
                isActor ? "three capitals, such as BOL" : "leave it out", isActor ? Mend.To(code, FreeCode(fields), isSure: false) : Mend.WithoutKey(isSure: true));
        }
        else if (!codes.TryAdd(code, fields.AtOf("code")))
        {
            reading.Bag.Report(DiagnosticCatalogue.Structure.DuplicateId, fields.AtOf("code"), $"code \"{code}\" is given twice", $"first at {codes[code]}", Mend.To(code, FreeCode(fields), isSure: false));
        }
        return code;
    }

    /// <summary>A code that nobody has, made of the entity's id.</summary>
    private string FreeCode(Fields fields)
    {
        var letters = new string([.. (fields.Scalar("id")?.Value ?? "").Where(char.IsAsciiLetter).Select(char.ToUpperInvariant)]) + "XYZ";
        return Enumerable.Range(2, letters.Length - 2).Select(third => $"{letters[0]}{letters[1]}{letters[third]}").FirstOrDefault(code => !codes.ContainsKey(code)) ?? letters[..3];
    }

    private void CheckOneWorld()
    {
        foreach (var (fields, entity) in drafts.Where(draft => draft.Entity.Kind == EntityKind.World).Skip(1))
        {
            var first = drafts.First(draft => draft.Entity.Kind == EntityKind.World).Entity;
            reading.Bag.Report(DiagnosticCatalogue.Structure.Count, fields.AtOf("kind"), "there is only one world", $"it is \"{first.Id}\", defined at {first.At}", Mend.WithoutItem());
        }
    }
}
