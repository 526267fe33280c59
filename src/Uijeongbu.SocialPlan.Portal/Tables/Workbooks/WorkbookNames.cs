namespace Uijeongbu.SocialPlan.Portal.Tables.Workbooks;

/// <summary>Namespaces and kinds of the Office Open XML standard (ECMA-376), as far as they are written.</summary>
internal static class WorkbookNames
{
    public const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    public const string OfficeRelations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    public const string PackageRelations = "http://schemas.openxmlformats.org/package/2006/relationships";
    public const string ContentTypes = "http://schemas.openxmlformats.org/package/2006/content-types";
    public const string CoreProperties = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
    public const string CorePropertiesRelation = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";
    public const string SheetType = "application/vnd.openxmlformats-officedocument.spreadsheetml";
    public const string CorePropertiesType = "application/vnd.openxmlformats-package.core-properties+xml";
    public const string RelationsType = "application/vnd.openxmlformats-package.relationships+xml";
    public const string DublinCore = "http://purl.org/dc/elements/1.1/";
    public const string DublinCoreTerms = "http://purl.org/dc/terms/";
    public const string SchemaInstance = "http://www.w3.org/2001/XMLSchema-instance";
}
