/** An expression of the query language, as it was written. */
export type Expression =
  | { readonly kind: "field"; readonly name: string; readonly at: number }
  | { readonly kind: "text"; readonly value: string; readonly at: number }
  | { readonly kind: "number"; readonly value: number; readonly at: number }
  | { readonly kind: "boolean"; readonly value: boolean; readonly at: number }
  | { readonly kind: "date"; readonly value: string; readonly at: number }
  | { readonly kind: "null"; readonly at: number }
  | { readonly kind: "star"; readonly at: number }
  | {
      readonly kind: "call";
      readonly name: string;
      readonly distinct: boolean;
      readonly arguments: readonly Expression[];
      readonly at: number;
    }
  | {
      readonly kind: "binary";
      readonly operator: BinaryOperator;
      readonly left: Expression;
      readonly right: Expression;
      readonly at: number;
    }
  | { readonly kind: "not" | "negative"; readonly value: Expression; readonly at: number }
  | {
      readonly kind: "in";
      readonly value: Expression;
      readonly values: readonly Expression[];
      readonly at: number;
    }
  | {
      readonly kind: "range";
      readonly value: Expression;
      readonly low: Expression;
      readonly high: Expression;
      readonly at: number;
    }
  | {
      readonly kind: "isNull";
      readonly value: Expression;
      readonly negated: boolean;
      readonly at: number;
    };

/** Operators between two expressions. */
export type BinaryOperator =
  | "or"
  | "and"
  | "="
  | "!="
  | "<"
  | "<="
  | ">"
  | ">="
  | "like"
  | "+"
  | "-"
  | "*"
  | "/";

/** An expression with the name its values are answered under. */
export interface Labelled {
  readonly expression: Expression;
  readonly label: string;
}

/** An expression to sort by. */
export interface Ordered {
  readonly expression: Expression;
  readonly descending: boolean;
}
