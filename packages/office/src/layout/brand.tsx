import { Link } from "wouter";
import icon from "../icon.svg";
import { useLocale } from "../locale.tsx";
import classes from "./brand.module.css";

/** The name of the product and of this place; leads to the first page. */
export function Brand() {
  const { texts } = useLocale();
  return (
    <Link href="/" className={classes["brand"] ?? ""}>
      <img src={icon} alt="" width="28" height="28" />
      <span>
        <strong>Glassjar</strong>
        <span className={classes["place"]}>{texts.shell.office}</span>
      </span>
    </Link>
  );
}
