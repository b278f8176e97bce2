const texts = (count: number) =>
  Object.fromEntries(
    Array.from({ length: count }, (_, at) => [
      at + 1,
      { id: at + 1, name: `${at + 1}`, description: "", illustrations: [] },
    ]),
  );

/** A Global Vendor List of version 3 with these vendors, as an operator would serve its copy. */
export function vendorList(ids: readonly number[]): object {
  return {
    gvlSpecificationVersion: 3,
    vendorListVersion: 142,
    tcfPolicyVersion: 5,
    lastUpdated: "2026-11-19T16:00:00Z",
    purposes: texts(11),
    specialPurposes: texts(3),
    features: texts(3),
    specialFeatures: texts(2),
    stacks: {},
    dataCategories: texts(11),
    vendors: Object.fromEntries(
      ids.map((id) => [
        id,
        {
          id,
          name: `Vendor ${id}`,
          purposes: [1, 2, 3, 4, 7, 8],
          legIntPurposes: [],
          flexiblePurposes: [],
          specialPurposes: [],
          features: [],
          specialFeatures: [],
        },
      ]),
    ),
  };
}
