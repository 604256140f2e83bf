/** Pages of documentation; Storybook's build turns them into components. */
declare module '*.mdx' {
  const page: unknown;
  export default page;
}
